package id.bersinar.reminders;

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
  record Ruled(Rule rule, Set<LocalDate> except) implements Repetition {
    public Ruled {
      except = Set.copyOf(except);
    }

    @Override
    public Series from(LocalDateTime start) {
      return Series.of(start, rule.movedTo(start.toLocalDate())).except(except);
    }

    @Override
    public String written() {
      return Stream.concat(Stream.of(rule.written()), except.stream().sorted().map(String::valueOf))
          .collect(Collectors.joining(" "));
    }
  }

  /// What comes so, from that time on.
  Series from(LocalDateTime start);

  String written();

  static Optional<Repetition> read(String written) {
    var parts = written.split(" ");
    try {
      var except = Arrays.stream(parts).skip(1).map(LocalDate::parse).collect(Collectors.toSet());
      return Arrays.stream(Recurrence.values())
          .filter(it -> it.name().equals(written))
          .<Repetition>map(it -> it)
          .findFirst()
          .or(() -> Rule.read(parts[0]).map(it -> new Ruled(it, except)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
