package id.bersinar.digest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import id.bersinar.calendar.CalendarItem;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody has before them in what is left of a week.
///
/// @param today from when on
/// @param overdue what they should have done before
record Week(LocalDate today, ZoneId zone, List<CalendarItem> items, List<CalendarItem> overdue) {

  /// By day; on a day what has no time comes first.
  Week {
    var inOrder =
        comparing((CalendarItem it) -> it.when().day(zone))
            .thenComparing(Week::begin, nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(CalendarItem::id);
    var sunday = today.with(DayOfWeek.SUNDAY);
    items =
        items.stream()
            .filter(it -> !it.when().day(zone).isBefore(today))
            .filter(it -> !it.when().day(zone).isAfter(sunday))
            .sorted(inOrder)
            .toList();
    overdue =
        overdue.stream().filter(it -> it.when().day(zone).isBefore(today)).sorted(inOrder).toList();
  }

  private static @Nullable Instant begin(CalendarItem item) {
    return item.when() instanceof CalendarItem.At(var begin) ? begin : null;
  }

  boolean isEmpty() {
    return items.isEmpty() && overdue.isEmpty();
  }

  /// From today to Sunday.
  List<LocalDate> days() {
    return Stream.iterate(today, it -> it.plusDays(1))
        .limit(DayOfWeek.SUNDAY.getValue() - today.getDayOfWeek().getValue() + 1L)
        .toList();
  }

  List<CalendarItem> on(LocalDate day) {
    return items.stream().filter(it -> it.when().day(zone).equals(day)).toList();
  }
}
