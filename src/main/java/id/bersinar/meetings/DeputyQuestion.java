package id.bersinar.meetings;

import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Ids;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Pages;
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

  private final StandIns standIns;

  DeputyQuestion(StandIns standIns) {
    this.standIns = standIns;
  }

  @Override
  public Keyboard keyboard(Said said) {
    var page = Pages.of(standIns.of(said.id()), Pages.in(said.view()), Pages.BUTTONS);
    return page.under(
        Keyboard.column(
            page.shown().stream()
                .map(it -> Button.answer(Text.plain(it.alias()), OFFICIAL + it.id()))
                .toList()));
  }

  @Override
  public Heard<Deputy> hear(Input input, Said said) {
    if (input instanceof Input.Words(var name)) {
      return name.length() > LONGEST
          ? Heard.refused(
              Text.of("meetings.too-long").with("length", name.length()).with("longest", LONGEST))
          : Heard.taken(new Deputy.Named(name));
    }
    var turned = Pages.turned(input);
    return turned.isPresent()
        ? new Heard.Turned<>(String.valueOf(turned.get()))
        : Heard.of(
            input.choice(OFFICIAL).flatMap(Ids::parse).map(Deputy.Official::new),
            "meetings.deputy.left");
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
