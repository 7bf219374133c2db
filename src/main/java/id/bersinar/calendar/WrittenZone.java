package id.bersinar.calendar;

import static java.util.Comparator.comparing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A `VTIMEZONE` as it is written: when which offset begins.
record WrittenZone(WrittenEvent properties, List<WrittenEvent> observances) {

  private static final Duration BEFORE = Duration.ofDays(366);
  private static final Duration AHEAD = Duration.ofDays(6 * 366L);

  Optional<String> name() {
    return properties.value("TZID");
  }

  /// How IANA calls it, as some programs say.
  Optional<String> location() {
    return properties.value("X-LIC-LOCATION");
  }

  /// A zone whose clocks show the same from last year on for some years.
  Optional<ZoneId> zone(Instant now) {
    try {
      var from = now.minus(BEFORE);
      var until = now.plus(AHEAD);
      var onsets =
          observances.stream()
              .flatMap(it -> new WrittenObservance(it).onsets(from, until))
              .sorted(comparing(WrittenObservance.Onset::at))
              .toList();
      return onsets.isEmpty() ? Optional.empty() : zone(onsets, from, until);
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(
      List<WrittenObservance.Onset> onsets, Instant from, Instant until) {
    var first =
        onsets.stream()
            .takeWhile(it -> !it.at().isAfter(from))
            .reduce((_, it) -> it)
            .map(WrittenObservance.Onset::to)
            .orElse(onsets.getFirst().from());
    var changes = new ArrayList<WrittenObservance.Onset>();
    var offset = first;
    for (var it : onsets) {
      if (it.at().isAfter(from) && !it.to().equals(offset)) {
        changes.add(new WrittenObservance.Onset(it.at(), offset, it.to()));
        offset = it.to();
      }
    }
    return changes.isEmpty() ? Optional.of(first) : alike(first, changes, from, until);
  }

  private static Optional<ZoneId> alike(
      ZoneOffset first, List<WrittenObservance.Onset> changes, Instant from, Instant until) {
    return ZoneId.getAvailableZoneIds().stream()
        .sorted()
        .map(ZoneId::of)
        .filter(it -> it.getRules().getOffset(from).equals(first))
        .filter(it -> changes(it.getRules(), from, until).equals(changes))
        .findFirst();
  }

  private static List<WrittenObservance.Onset> changes(
      ZoneRules rules, Instant from, Instant until) {
    return Stream.iterate(
            rules.nextTransition(from),
            it -> it != null && !it.getInstant().isAfter(until),
            it -> rules.nextTransition(it.getInstant()))
        .map(Objects::requireNonNull)
        .map(WrittenZone::onset)
        .toList();
  }

  private static WrittenObservance.Onset onset(ZoneOffsetTransition it) {
    return new WrittenObservance.Onset(it.getInstant(), it.getOffsetBefore(), it.getOffsetAfter());
  }
}
