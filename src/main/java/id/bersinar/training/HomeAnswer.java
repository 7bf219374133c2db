package id.bersinar.training;

import id.bersinar.area.Rw;
import id.bersinar.dialogue.Answer;
import id.bersinar.dialogue.Heard;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import java.util.Locale;
import java.util.Optional;

/// An RT and its RW, typed at once or one after the other; the first of them is remembered as it is
/// asked for the other.
final class HomeAnswer implements Answer<RtRw> {

  private static final int LONGEST = 200;

  @Override
  public Text text(Text asked, Said said) {
    var known = said.view();
    return known.isEmpty()
        ? asked
        : Text.of("training.ask-rest-of-home")
            .with("known", known.toUpperCase(Locale.ROOT))
            .with("other", other(known).toUpperCase(Locale.ROOT));
  }

  @Override
  public Heard<RtRw> hear(Input input, Said said) {
    var typed = input.words(LONGEST);
    return typed
        .flatMap(it -> RtRw.parse(it).or(() -> joined(said.view(), it)))
        .<Heard<RtRw>>map(Heard::taken)
        .or(() -> typed.flatMap(Rw.WithRt::half).map(Heard.Turned::new))
        .orElseGet(
            () ->
                input instanceof Input.Words
                    ? Heard.refused(Text.of(SignUpPage.NO_HOME))
                    : Heard.refused());
  }

  private static Optional<RtRw> joined(String known, String typed) {
    return known.isEmpty()
        ? Optional.empty()
        : RtRw.parse(
            known + " " + Rw.WithRt.half(typed).orElseGet(() -> other(known) + " " + typed));
  }

  private static String other(String known) {
    return known.startsWith("rt") ? "rw" : "rt";
  }

  @Override
  public String write(RtRw value) {
    return value.typed();
  }

  @Override
  public Optional<RtRw> read(String stored) {
    return RtRw.parse(stored);
  }
}
