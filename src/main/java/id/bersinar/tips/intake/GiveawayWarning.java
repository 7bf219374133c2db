package id.bersinar.tips.intake;

import id.bersinar.dialogue.Text;
import java.util.List;

/// Asks the sender to look at what may give them away. It forbids nothing: only they know.
public final class GiveawayWarning {

  private GiveawayWarning() {}

  /// What is to be sent, with a warning under it where there is reason for one.
  public static Text under(Text shown, List<Giveaways.Found> found) {
    if (found.isEmpty()) {
      return shown;
    }
    return Text.paragraphs(
        shown,
        Text.lines(
            Text.of("tips.may-give-away"),
            Text.lines(
                found, it -> Text.of("tips.gives-away.", it.kind()).with("words", it.words())),
            Text.of("tips.may-send-anyway")));
  }
}
