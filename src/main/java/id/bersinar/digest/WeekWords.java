package id.bersinar.digest;

import id.bersinar.calendar.CalendarItem;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Reply.Sheet;
import id.bersinar.dialogue.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// How a week reads: as a list by days, and as a table that is drawn.
final class WeekWords {

  /// Of a day, and of what is overdue.
  private static final int MOST = 8;

  /// Of a title or a place, in characters; a line of the picture takes fewer.
  private static final int LONGEST = 100;

  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M", Locale.ROOT);

  private WeekWords() {}

  static Reply reply(Week week) {
    var paragraphs = new ArrayList<Text>();
    paragraphs.add(
        Text.of("digest.heading")
            .with("from", MonthDay.from(week.today()))
            .with("until", MonthDay.from(week.days().getLast())));
    var sections = new ArrayList<Sheet.Section>();
    if (!week.overdue().isEmpty()) {
      paragraphs.add(
          Text.lines(listed(Text.of("digest.overdue"), week.overdue(), it -> late(it, week))));
      sections.add(
          new Sheet.Section(
              Text.of("digest.overdue-short"),
              Text.nothing(),
              week.overdue().stream()
                  .map(it -> new Sheet.Line(Sheet.Mark.WARNING, Text.plain(title(it))))
                  .toList()));
    }
    for (var day : week.days()) {
      var items = week.on(day);
      if (!items.isEmpty()) {
        paragraphs.add(Text.lines(listed(heading(day), items, it -> line(it, week))));
      }
      sections.add(
          new Sheet.Section(
              Text.of("digest.weekday").with("weekday", day.getDayOfWeek()),
              Text.plain(day.format(SHORT)),
              items.stream().map(it -> drawn(it, week)).toList()));
    }
    return new Sheet(
        Text.of("digest.title")
            .with("from", MonthDay.from(week.today()))
            .with("until", MonthDay.from(week.days().getLast())),
        sections,
        Arrays.stream(CalendarItem.Kind.values())
            .map(it -> new Sheet.Line(mark(it), Text.of("digest.kind.", it)))
            .toList(),
        Text.paragraphs(paragraphs),
        Keyboard.buttons().row(Button.command(Text.of("digest.change"), "profil")));
  }

  private static Text heading(LocalDate day) {
    return Text.of("digest.day")
        .with("weekday", day.getDayOfWeek())
        .with("date", MonthDay.from(day));
  }

  private static List<Text> listed(
      Text heading, List<CalendarItem> items, Function<CalendarItem, Text> line) {
    int more = items.size() - MOST;
    return Stream.of(
            Stream.of(heading),
            items.stream().limit(MOST).map(line),
            Stream.of(Text.of("digest.more").with("count", more).when(more > 0)))
        .flatMap(it -> it)
        .toList();
  }

  private static Text late(CalendarItem item, Week week) {
    return Text.of("digest.late")
        .with("what", what(item))
        .with("date", MonthDay.from(item.when().day(week.zone())));
  }

  private static Text line(CalendarItem item, Week week) {
    return switch (item.when()) {
      case CalendarItem.At(var begin) ->
          Text.of("digest.timed")
              .with("time", LocalTime.ofInstant(begin, week.zone()))
              .with("what", what(item));
      case CalendarItem.On _ -> Text.of("digest.all-day").with("what", what(item));
    };
  }

  private static Text what(CalendarItem item) {
    return Text.of(item.place().isPresent() ? "digest.item-at" : "digest.item")
        .with("kind", Text.of("digest.kind.", item.kind()))
        .with("title", title(item))
        .with("place", item.place().map(WeekWords::inOneLine).orElse(""));
  }

  private static Sheet.Line drawn(CalendarItem item, Week week) {
    var title = Text.plain(title(item));
    return new Sheet.Line(
        mark(item.kind()),
        item.when() instanceof CalendarItem.At(var begin)
            ? Text.of("digest.drawn")
                .with("time", LocalTime.ofInstant(begin, week.zone()))
                .with("title", title)
            : title);
  }

  private static Sheet.Mark mark(CalendarItem.Kind kind) {
    return switch (kind) {
      case MEETING -> Sheet.Mark.ROUND;
      case REMINDER -> Sheet.Mark.SQUARE;
      case COMMITMENT -> Sheet.Mark.DIAMOND;
    };
  }

  private static String title(CalendarItem item) {
    return inOneLine(item.title());
  }

  private static String inOneLine(String words) {
    var line = words.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    // Never through the middle of an emoji.
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
