package id.bersinar.posko;

import id.bersinar.dialogue.Text;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Opening hours of a whole week: Senin–Kamis 08.00–16.00; Jumat tutup; …
final class WeekText {

  private WeekText() {}

  static Text of(OpeningHours hours) {
    var lines = new ArrayList<Text>();
    var day = DayOfWeek.MONDAY;
    while (true) {
      var last = day;
      while (last != DayOfWeek.SUNDAY && hours.on(last.plus(1)).equals(hours.on(day))) {
        last = last.plus(1);
      }
      lines.add(
          Text.of("posko.week-line")
              .with("days", days(day, last))
              .with("hours", times(hours.on(day))));
      if (last == DayOfWeek.SUNDAY) {
        return new Text.Joined("; ", lines);
      }
      day = last.plus(1);
    }
  }

  /// 08.00–12.00, 13.00–16.00.
  static Text times(List<Span> spans) {
    if (spans.isEmpty()) {
      return Text.of("posko.closed");
    }
    return new Text.Joined(", ", spans.stream().map(WeekText::span).toList());
  }

  static Object end(LocalTime time) {
    return time.equals(LocalTime.MIDNIGHT) ? Text.of("posko.midnight") : time;
  }

  private static Text span(Span span) {
    return span.equals(Span.WHOLE_DAY)
        ? Text.of("posko.day-and-night")
        : Text.of("posko.span").with("from", span.from()).with("until", end(span.until()));
  }

  private static Text days(DayOfWeek first, DayOfWeek last) {
    if (first == DayOfWeek.MONDAY && last == DayOfWeek.SUNDAY) {
      return Text.of("posko.every-day");
    }
    var from = Text.of("posko.day.", first);
    return first == last
        ? from
        : Text.of("posko.days").with("from", from).with("until", Text.of("posko.day.", last));
  }
}
