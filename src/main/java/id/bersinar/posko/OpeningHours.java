package id.bersinar.posko;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// When a posko is open in the course of a week, by the clock of its area.
///
/// @param week the spans of each day on which the posko opens, in the order of time; never empty
record OpeningHours(Map<DayOfWeek, List<Span>> week) {

  private static final List<String> DAYS =
      List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

  OpeningHours {
    if (week.isEmpty()) {
      throw new IllegalArgumentException("a posko opens on some day");
    }
    var copy = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    week.forEach(
        (day, spans) ->
            copy.put(day, spans.stream().sorted(Comparator.comparing(Span::from)).toList()));
    week = Map.copyOf(copy);
  }

  /// How it stands with a posko at a moment.
  sealed interface Status {}

  record AlwaysOpen() implements Status {}

  record OpenUntil(LocalDateTime closing) implements Status {}

  record ClosedUntil(LocalDateTime opening) implements Status {}

  /// The spans that begin on that day.
  List<Span> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  /// Whether one line says it for all days.
  boolean isEveryDayTheSame() {
    return week.size() == 7 && week.values().stream().distinct().count() == 1;
  }

  /// Whether it is open, and until when that lasts.
  Status at(LocalDateTime now) {
    var stretches = stretches(now.toLocalDate());
    for (var stretch : stretches) {
      if (stretch.end.isAfter(now)) {
        if (stretch.start.isAfter(now)) {
          return new ClosedUntil(stretch.start);
        }
        return stretch.end.isBefore(now.plusWeeks(1))
            ? new OpenUntil(stretch.end)
            : new AlwaysOpen();
      }
    }
    throw new IllegalStateException("what opens every week opens within eight days");
  }

  /// From yesterday, whose last span may reach into today, to a day more than a week ahead; what
  /// touches is one stretch.
  private List<Stretch> stretches(LocalDate today) {
    var stretches = new ArrayList<Stretch>();
    IntStream.rangeClosed(-1, 8)
        .mapToObj(today::plusDays)
        .flatMap(
            day ->
                on(day.getDayOfWeek()).stream()
                    .map(span -> new Stretch(span.start(day), span.end(day))))
        .forEach(
            next -> {
              if (!stretches.isEmpty() && !next.start.isAfter(stretches.getLast().end)) {
                stretches.add(stretches.removeLast().until(next.end));
              } else {
                stretches.add(next);
              }
            });
    return stretches;
  }

  private record Stretch(LocalDateTime start, LocalDateTime end) {
    Stretch until(LocalDateTime other) {
      return new Stretch(start, other.isAfter(end) ? other : end);
    }
  }

  /// What [#toString] has written.
  static OpeningHours parse(String text) {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    for (var line : text.split("; ", -1)) {
      var words = line.split(" ", 2);
      var day = DayOfWeek.of(DAYS.indexOf(words[0]) + 1);
      week.put(day, Stream.of(words[1].split(", ", -1)).map(Span::parse).toList());
    }
    return new OpeningHours(week);
  }

  /// As it is kept, a day each. [HoursReader] understands it too.
  @Override
  public String toString() {
    return IntStream.rangeClosed(1, 7)
        .mapToObj(DayOfWeek::of)
        .filter(day -> !on(day).isEmpty())
        .map(
            day ->
                DAYS.get(day.getValue() - 1)
                    + " "
                    + on(day).stream().map(Span::toString).collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }
}
