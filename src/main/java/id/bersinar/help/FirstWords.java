package id.bersinar.help;

import id.bersinar.area.Hotline.Kind;
import id.bersinar.area.Hotlines;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.UrgentWords;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What is said first to whoever needs help: what to do now and whom to call. No word of theirs is
/// kept.
@Component
class FirstWords implements UrgentWords {

  private final Needs needs;
  private final Hotlines hotlines;

  FirstWords(Needs needs, Hotlines hotlines) {
    this.needs = needs;
    this.hotlines = hotlines;
  }

  @Override
  public Optional<Word> alone(String words) {
    return needs.alone(words).map(it -> answer(it, words, deleted(it)));
  }

  @Override
  public Optional<Reply> late(String words) {
    return needs
        .alone(words)
        .filter(it -> it != Need.TIP)
        .map(it -> quiet(Text.lines(first(it), Text.of("help.read-late"))));
  }

  @Override
  public Optional<Word> instead(String words) {
    return needs
        .unmistakable(words)
        .or(() -> Optional.of(Need.TIP).filter(_ -> needs.mayAnnounce(words)))
        .map(it -> answer(it, words, Text.lines(deleted(it), Text.of("help.still-open"))));
  }

  @Override
  public Optional<String> announced(String words) {
    return Optional.of("lapor").filter(_ -> needs.announce(words));
  }

  @Override
  public boolean mayBePlanned(String words) {
    return needs.mayBePlanned(words);
  }

  @Override
  public boolean belongIntoATip(String words) {
    return needs.areTip(words) || needs.mayAnnounce(words);
  }

  /// What to do now, and that the words are deleted.
  private Text deleted(Need need) {
    return need == Need.TIP ? first(need) : Text.lines(first(need), Text.of("help.deleted"));
  }

  private Word answer(Need need, String words, Text text) {
    var buttons =
        switch (need) {
          case SUICIDE, QUITTING ->
              needs.areTip(words) ? buttons("rehab", "lapor") : buttons("rehab");
          case OVERDOSE -> buttons("lapor", "rehab");
          case VIOLENCE, DANGER, TIP -> buttons("lapor");
        };
    return new Word(quiet(text).with(buttons), need == Need.TIP);
  }

  /// Who looks at the phone needn't hear that something came, nor pass it on.
  private static Reply.Say quiet(Text text) {
    return Reply.say(text).guard().hush();
  }

  private static Keyboard.Buttons buttons(String... commands) {
    var named = Stream.concat(Stream.of(commands), Stream.of("menu")).map(Button::command);
    return Keyboard.column(named.toList());
  }

  @Override
  public Optional<Reply> amid(String words) {
    return needs.amid(words).map(this::goingOn);
  }

  @Override
  public Optional<Reply> refused(String words) {
    return needs.alone(words).filter(it -> it != Need.TIP).map(this::goingOn);
  }

  private Reply goingOn(Need need) {
    return quiet(Text.lines(first(need), Text.of("help.goes-on")));
  }

  /// What to do now and whom to call, in four lines at most.
  Text first(Need need) {
    return Text.of("help.first.", need)
        .with("numbers", hotlines.line(need.numbers()))
        .with("police", hotlines.line(Kind.POLICE, Kind.EMERGENCY))
        .with("ambulance", hotlines.line(Kind.AMBULANCE, Kind.EMERGENCY));
  }
}
