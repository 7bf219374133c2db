package id.bersinar.tips.intake;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.convert.DurationStyle;

/// When slots begin, and with that what has been handed in reaches the officers.
sealed interface SlotSchedule {

  Duration SHORTEST = Duration.ofSeconds(1);

  /// When the slot that runs at that moment began.
  ZonedDateTime begin(ZonedDateTime moment);

  /// When the next one begins.
  ZonedDateTime next(ZonedDateTime moment);

  /// The shortest slot.
  Duration shortest();

  /// Times of the day with commas, such as `06:00,12:00`, or the time between two, such as `30m`.
  ///
  /// @throws IllegalArgumentException if it is neither
  static SlotSchedule parse(String setting) {
    try {
      if (setting.contains(":")) {
        return new Daily(
            Stream.of(setting.split(",")).map(it -> LocalTime.parse(it.strip())).sorted().toList());
      }
      var length = DurationStyle.SIMPLE.parse(setting.strip());
      if (setting.strip().chars().allMatch(Character::isDigit) || length.compareTo(SHORTEST) < 0) {
        throw new IllegalArgumentException("no unit, or too short");
      }
      return new Every(length);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// At these times of each day on the area's clock, in their order.
  record Daily(List<LocalTime> times) implements SlotSchedule {
    @Override
    public Duration shortest() {
      var overnight = Duration.between(times.getLast(), times.getFirst()).plusDays(1);
      return IntStream.range(1, times.size())
          .mapToObj(it -> Duration.between(times.get(it - 1), times.get(it)))
          .reduce(overnight, (a, b) -> a.compareTo(b) < 0 ? a : b);
    }

    @Override
    public ZonedDateTime begin(ZonedDateTime moment) {
      return times.reversed().stream()
          .map(moment::with)
          .filter(it -> !it.isAfter(moment))
          .findFirst()
          .orElseGet(() -> moment.minusDays(1).with(times.getLast()));
    }

    @Override
    public ZonedDateTime next(ZonedDateTime moment) {
      return times.stream()
          .map(moment::with)
          .filter(it -> it.isAfter(moment))
          .findFirst()
          .orElseGet(() -> moment.plusDays(1).with(times.getFirst()));
    }
  }

  /// At the multiples of a time.
  record Every(Duration shortest) implements SlotSchedule {
    @Override
    public ZonedDateTime begin(ZonedDateTime moment) {
      long begun = moment.toInstant().toEpochMilli() / shortest.toMillis() * shortest.toMillis();
      return Instant.ofEpochMilli(begun).atZone(moment.getZone());
    }

    @Override
    public ZonedDateTime next(ZonedDateTime moment) {
      return begin(moment).plus(shortest);
    }
  }
}
