package id.bersinar.tips;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    entries.stream()
        .collect(groupingBy(AuditTrail.Entry::hour, LinkedHashMap::new, toList()))
        .forEach((hour, within) -> parts.add(hour(hour, within)));
    var keyboard = Pages.withTurning(Keyboard.buttons(), page, size);
    return Question.of(
            Text.paragraphs(parts),
            keyboard.row(Button.answer(Text.of("tips.inbox.list"), CasePage.LIST)))
        .guard();
  }

  private static Text hour(ZonedDateTime hour, List<AuditTrail.Entry> entries) {
    var lines = new ArrayList<Text>();
    lines.add(Text.of("tips.audit.hour").with("hour", hour));
    entries.forEach(it -> lines.add(line(it)));
    return Text.lines(lines);
  }

  private static Text line(AuditTrail.Entry entry) {
    return Text.of("tips.audit.entry")
        .with("officer", entry.officer())
        .with("act", Text.of("tips.audit.act.", entry.act()))
        .with("subject", entry.subject());
  }
}
