package id.bersinar.reminders;

import static java.util.stream.Collectors.groupingBy;

import id.bersinar.calendar.CalendarReader;
import id.bersinar.calendar.CalendarReader.Content;
import id.bersinar.calendar.FoundEvent.Outcome;
import id.bersinar.calendar.FoundEvent.Skipped;
import id.bersinar.calendar.LeadTime;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.Audience;
import id.bersinar.reminders.ImportChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is said of a calendar's file: what becomes of it line by line, or why it can't be read.
@Component
record ImportWording(Wording wording, Leads leadTimes) {

  /// Lines of each kind; of the others their number is told.
  private static final int MOST_SHOWN = 12;

  private static final int LONGEST_TITLE = 80;

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

  /// What would become of it, for whom and how long before, for its author to confirm.
  ///
  /// @param audience absent where nothing is new
  /// @param leads absent where nothing is new that has no alarms
  Text summary(
      ImportPreview it, Optional<Audience> audience, Optional<List<LeadTime>> leads, UUID author) {
    return Text.paragraphs(
        preview(it, leads.orElse(List.of()), author),
        Text.lines(
            Text.of("reminders.import.for").given("audience", audience.map(Audience::label)),
            Text.of(
                    it.addsWithAlarms()
                        ? "reminders.import.leads-of-others"
                        : "reminders.import.leads")
                .given("leads", leads.map(LeadLabel::of)),
            Text.of("reminders.import.kept").when(it.alters())),
        Text.of("reminders.import.check"));
  }

  /// Where nothing would.
  Text nothing(ImportPreview it, UUID author) {
    return Text.paragraphs(preview(it, List.of(), author), Text.of("reminders.import.nothing"));
  }

  /// @param count of reminders that were added, changed or removed
  static Reply taken(int count) {
    return Reply.say(Text.of("reminders.import.taken").with("count", count))
        .with(Keyboard.commands(AgendaDialogue.COMMAND));
  }

  /// @param leads of what is new and has no alarms
  private Text preview(ImportPreview preview, List<LeadTime> leads, UUID author) {
    var kinds = preview.changes().stream().collect(groupingBy(ImportChange::kind));
    var parts = new ArrayList<Text>();
    parts.add(Text.of("reminders.import.heading").with("count", preview.events().size()));
    for (var kind : Kind.values()) {
      if (kinds.containsKey(kind)) {
        parts.add(part(kind, kinds, leads, author));
      }
    }
    int others = others(kinds.getOrDefault(Kind.ADDED, List.of()));
    parts.add(Text.of("reminders.import.other-alarms").with("count", others).when(others > 0));
    return Text.paragraphs(parts);
  }

  private Text part(
      Kind kind, Map<Kind, List<ImportChange>> kinds, List<LeadTime> leads, UUID author) {
    var all = kinds.getOrDefault(kind, List.of());
    var lines = new ArrayList<Text>();
    lines.add(Text.of("reminders.import.kind.", kind).with("count", all.size()));
    all.stream().limit(MOST_SHOWN).map(it -> line(it, leads, author)).forEach(lines::add);
    if (all.size() > MOST_SHOWN) {
      lines.add(Text.of("reminders.import.more").with("count", all.size() - MOST_SHOWN));
    }
    return Text.lines(lines);
  }

  /// How many alarms aren't taken.
  private static int others(List<ImportChange> added) {
    return added.stream()
        .flatMap(it -> it.after().stream())
        .mapToInt(it -> it.alarms().others())
        .sum();
  }

  private Text line(ImportChange it, List<LeadTime> leads, UUID author) {
    var title = title(it);
    return switch (it.kind()) {
      case ADDED -> {
        var after = it.after().orElseThrow();
        var told = leadTimes.ahead(after.leads(leads), after.schedule());
        yield Text.lines(
            line(title, after, author),
            // Those that are said once below, and none of which is over, aren't said again.
            Text.of("reminders.import.leads")
                .with("leads", LeadLabel.of(told))
                .when(!(after.alarms().leads().isEmpty() && told.equals(leads))));
      }
      case CHANGED ->
          Text.lines(
              line(title, it.after().orElseThrow(), author),
              Text.of("reminders.agenda.paused").when(it.known().getFirst().paused()));
      case REMOVED, KEPT, SKIPPED ->
          Text.of("reminders.import.line-skipped")
              .with("title", title)
              .with("reason", reason(it.outcome()));
      case VANISHED, SAME, OLDER -> Text.of("reminders.import.line-only").with("title", title);
    };
  }

  private Text line(String title, ImportChange.After after, UUID author) {
    return Text.of("reminders.import.line")
        .with("title", title)
        .with("when", wording.times(after.schedule(), author));
  }

  private static Text reason(Outcome outcome) {
    return outcome instanceof Skipped(var reason)
        ? Text.of("reminders.import.reason.", reason)
        : Text.of("reminders.import.past");
  }

  private static String title(ImportChange it) {
    var title = it.title().lines().findFirst().orElse("–");
    return title.codePointCount(0, title.length()) <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
  }
}
