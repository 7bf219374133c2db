package id.bersinar.meetings;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.people.StandIns;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who comes in somebody's place: officials as buttons by pages, anybody by name.
@Component
class DeputyQuestion implements Answer<Deputy> {

  private static final int LONGEST = 200;
  private static final String OFFICIAL = "official:";
  private static final String NAMED = "named:";

  private final Answer<String> typed = Answer.words(LONGEST, "meetings.too-long");
  private final Answer<StandIns.StandIn> officials;

  DeputyQuestion(StandIns standIns) {
    this.officials =
        Answer.together(
            said -> standIns.of(said.id()),
            it -> it.id().toString(),
            (_, _) -> it -> Text.plain(it.alias()),
            _ -> Optional.empty());
  }

  @Override
  public Keyboard keyboard(Said said) {
    return officials.keyboard(said);
  }

  /// Whether an official can still come is for whoever notes it to find out.
  @Override
  public Heard<Deputy> hear(Input input, Said said) {
    if (input instanceof Input.Words) {
      return typed.hear(input, said).map(Deputy.Named::new);
    }
    var official = input.choice().flatMap(Ids::parse);
    return official.isPresent()
        ? Heard.taken(new Deputy.Official(official.get()))
        : officials.hear(input, said).map(it -> new Deputy.Official(it.id()));
  }

  @Override
  public String write(Deputy deputy) {
    return switch (deputy) {
      case Deputy.Official(var person) -> OFFICIAL + person;
      case Deputy.Named(var name) -> NAMED + name;
    };
  }

  @Override
  public Optional<Deputy> read(String stored) {
    return stored.startsWith(OFFICIAL)
        ? Ids.parse(stored.substring(OFFICIAL.length())).map(Deputy.Official::new)
        : Optional.of(stored)
            .filter(it -> it.startsWith(NAMED))
            .map(it -> new Deputy.Named(it.substring(NAMED.length())));
  }
}
