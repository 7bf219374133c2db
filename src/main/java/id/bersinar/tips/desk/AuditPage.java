package id.bersinar.tips.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Text;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.answers.Pages;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// What officers have done, as they read it.
final class AuditPage {

  private AuditPage() {}

  /// @param all whether the reader sees every desk's
  static Question of(AuditTrail.View view, int page, boolean all) {
    var parts = new ArrayList<Text>();
    parts.add(
        Text.of(view.intact() ? "tips.audit.intact" : "tips.audit.broken")
            .with("n", view.size())
            .with("fingerprint", view.fingerprint()));
    view.entries().stream()
        .collect(groupingBy(AuditTrail.Entry::hour, LinkedHashMap::new, toList()))
        .forEach((hour, within) -> parts.add(hour(hour, within, all)));
    var keyboard = Pages.withTurning(Keyboard.buttons(), page, view.size());
    return Question.of(Text.paragraphs(parts), keyboard.row(InboxPages.toList()));
  }

  private static Text hour(ZonedDateTime hour, List<AuditTrail.Entry> entries, boolean all) {
    var lines = new ArrayList<Text>();
    lines.add(Text.of("tips.audit.hour").with("hour", hour));
    entries.forEach(it -> lines.add(line(it, all)));
    return Text.lines(lines);
  }

  private static Text line(AuditTrail.Entry entry, boolean all) {
    return Text.of(all ? "tips.audit.entry-of-desk" : "tips.audit.entry")
        .with("desk", entry.desk().label())
        .with("officer", entry.officer())
        .with("act", Text.of("tips.audit.act.", entry.event()))
        .with("subject", entry.subject());
  }
}
