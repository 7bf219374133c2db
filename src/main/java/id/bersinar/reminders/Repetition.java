package id.bersinar.reminders;

import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Rule;
import id.bersinar.calendar.Series;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How often something comes: a usual way that was tapped, or a rule that was typed.
sealed interface Repetition permits Recurrence, Repetition.Ruled {

  /// A rule as somebody typed it.
  ///
  /// @param except days that are left out
  /// @param onHoliday what was said of holidays
  record Ruled(Rule rule, Set<LocalDate> except, OnHoliday onHoliday) implements Repetition {
    public Ruled {
      except = Set.copyOf(except);
    }

    @Override
    public Series from(LocalDateTime start) {
      return Series.of(start, rule.movedTo(start.toLocalDate())).except(except).on(onHoliday);
    }

    @Override
    public String written() {
      var parts =
          Stream.concat(Stream.of(rule.written()), except.stream().sorted().map(String::valueOf));
      var holidays = Stream.of(onHoliday).filter(it -> it != OnHoliday.COME_ANYWAY);
      return Stream.concat(parts, holidays.map(Enum::name)).collect(Collectors.joining(" "));
    }
  }

  /// What comes so, from that time on.
  Series from(LocalDateTime start);

  String written();

  static Optional<Repetition> read(String written) {
    var parts = written.split(" ");
    try {
      boolean skips = parts[parts.length - 1].equals(OnHoliday.SKIP.name());
      var except =
          Arrays.stream(parts, 1, skips ? parts.length - 1 : parts.length)
              .map(LocalDate::parse)
              .collect(Collectors.toSet());
      var onHoliday = skips ? OnHoliday.SKIP : OnHoliday.COME_ANYWAY;
      return Arrays.stream(Recurrence.values())
          .filter(it -> it.name().equals(written))
          .<Repetition>map(it -> it)
          .findFirst()
          .or(() -> Rule.read(parts[0]).map(it -> new Ruled(it, except, onHoliday)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
