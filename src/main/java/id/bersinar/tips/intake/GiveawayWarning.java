package id.bersinar.tips.intake;

import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;

/// Asks the sender to look at what may give them away. It forbids nothing: only they know.
public final class GiveawayWarning {

  private GiveawayWarning() {}

  /// What is to be sent, with a warning under it where there is reason for one.
  public static Text under(Text shown, List<Giveaways.Found> found) {
    if (found.isEmpty()) {
      return shown;
    }
    var lines = new ArrayList<Text>();
    lines.add(Text.of("tips.may-give-away"));
    found.forEach(
        it -> lines.add(Text.of("tips.gives-away.", it.kind()).with("words", it.words())));
    lines.add(Text.of("tips.may-send-anyway"));
    return Text.paragraphs(shown, Text.lines(lines));
  }
}
