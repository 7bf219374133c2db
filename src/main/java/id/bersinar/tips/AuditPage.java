package id.bersinar.tips;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import java.util.ArrayList;
import java.util.List;

/// What officers have done, as they read it.
final class AuditPage {

  private AuditPage() {}

  /// @param entries of the page
  /// @param size how many there are on all pages
  static Question of(
      List<AuditTrail.Entry> entries, int page, int size, AuditTrail.Verdict verdict) {
    var parts = new ArrayList<Text>();
    parts.add(
        Text.of(verdict.intact() ? "tips.audit.intact" : "tips.audit.broken")
            .with("n", verdict.count())
            .with("fingerprint", verdict.fingerprint()));
    entries.forEach(it -> parts.add(line(it)));
    var keyboard = Pages.withTurning(Keyboard.buttons(), page, size);
    return Question.of(
            Text.paragraphs(parts),
            keyboard.row(Button.answer(Text.of("tips.inbox.list"), CasePage.LIST)))
        .guard();
  }

  private static Text line(AuditTrail.Entry entry) {
    return Text.of("tips.audit.entry")
        .with("hour", entry.hour())
        .with("officer", entry.officer())
        .with("act", Text.of("tips.audit.act.", entry.act()))
        .with("subject", entry.subject());
  }
}
