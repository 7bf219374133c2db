package id.bersinar.reminders;

import static java.util.stream.Collectors.groupingBy;

import id.bersinar.calendar.CalendarReader;
import id.bersinar.calendar.CalendarReader.Content;
import id.bersinar.calendar.FoundEvent.Skipped;
import id.bersinar.dialogue.Text;
import id.bersinar.reminders.CalendarImport.Change;
import id.bersinar.reminders.CalendarImport.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is said of a calendar's file: what becomes of it line by line, or why it can't be read.
@Component
class ImportWording {

  /// Lines of each kind; of the others their number is told.
  private static final int MOST_SHOWN = 12;

  private static final int LONGEST_TITLE = 80;

  private final Wording wording;

  ImportWording(Wording wording) {
    this.wording = wording;
  }

  /// What to do with a file that can't be taken; absent where it can.
  static Optional<Text> refusal(Content content) {
    return switch (content) {
      case CalendarReader.Events _ -> Optional.empty();
      case CalendarReader.NoCalendar _ -> Optional.of(Text.of("reminders.import.no-calendar"));
      case CalendarReader.Broken it ->
          Optional.of(Text.of("reminders.import.broken").with("line", it.line()));
      case CalendarReader.TooMany it ->
          Optional.of(Text.of("reminders.import.too-many").with("most", it.most()));
    };
  }

  Text preview(List<Change> changes, UUID author) {
    var kinds = changes.stream().collect(groupingBy(Change::kind));
    var parts = new ArrayList<Text>();
    parts.add(Text.of("reminders.import.heading").with("count", changes.size()));
    for (var kind : Kind.values()) {
      if (kinds.containsKey(kind)) {
        parts.add(part(kind, kinds, author));
      }
    }
    return Text.paragraphs(parts);
  }

  private Text part(Kind kind, Map<Kind, List<Change>> kinds, UUID author) {
    var all = kinds.getOrDefault(kind, List.of());
    var lines = new ArrayList<Text>();
    lines.add(Text.of("reminders.import.kind.", kind).with("count", all.size()));
    all.stream().limit(MOST_SHOWN).map(it -> line(it, author)).forEach(lines::add);
    if (all.size() > MOST_SHOWN) {
      lines.add(Text.of("reminders.import.more").with("count", all.size() - MOST_SHOWN));
    }
    return Text.lines(lines);
  }

  private Text line(Change it, UUID author) {
    var title = title(it);
    return switch (it.kind()) {
      case ADDED, CHANGED ->
          Text.of("reminders.import.line")
              .with("title", title)
              .with("when", wording.times(it.series(), author));
      case SKIPPED ->
          Text.of("reminders.import.line-skipped")
              .with("title", title)
              .with(
                  "reason",
                  Text.of("reminders.import.reason.", ((Skipped) it.event().outcome()).reason()));
      case REMOVED, SAME, OLDER -> Text.of("reminders.import.line-only").with("title", title);
    };
  }

  private static String title(Change it) {
    var title = it.event().title().lines().findFirst().orElse("–");
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
  }
}
