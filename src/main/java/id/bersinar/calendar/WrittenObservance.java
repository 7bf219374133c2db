package id.bersinar.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/// Of a `VTIMEZONE` when one of its offsets begins: `STANDARD` or `DAYLIGHT`.
record WrittenObservance(WrittenEvent written) {

  private static final Pattern UNTIL = Pattern.compile(";?UNTIL=([^;]*)");
  private static final int YEARS_BACK = 2;
  private static final int MOST = 100;

  /// @param from the offset until then
  record Onset(Instant at, ZoneOffset from, ZoneOffset to) {}

  /// Those between, and the last one before.
  ///
  /// @throws DateTimeException if it can't be read
  /// @throws IllegalArgumentException as above
  Stream<Onset> onsets(Instant after, Instant until) {
    var from = offset("TZOFFSETFROM");
    var to = offset("TZOFFSETTO");
    var start = written.value("DTSTART").map(it -> at(it, from)).orElseThrow(this::unreadable);
    return Stream.of(Stream.of(start), dates(from), ruled(start, from, after, until))
        .flatMap(it -> it)
        .map(it -> it.toInstant(from))
        .filter(it -> !it.isAfter(until))
        .distinct()
        .limit(MOST)
        .map(it -> new Onset(it, from, to));
  }

  private ZoneOffset offset(String property) {
    return written.value(property).map(ZoneOffset::of).orElseThrow(this::unreadable);
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException("a zone without offset or beginning");
  }

  private static LocalDateTime at(String value, ZoneOffset from) {
    return WrittenTime.of(value, from, from).at();
  }

  private Stream<LocalDateTime> dates(ZoneOffset from) {
    return written
        .all("RDATE")
        .flatMap(it -> Arrays.stream(it.value().split(",")))
        .map(it -> at(it.strip(), from));
  }

  private Stream<LocalDateTime> ruled(
      LocalDateTime start, ZoneOffset from, Instant after, Instant until) {
    return written
        .value("RRULE")
        .map(it -> ruled(it, start, from, after, until))
        .orElse(Stream.empty());
  }

  /// The library takes no end in UTC of what has no zone.
  private static Stream<LocalDateTime> ruled(
      String rule, LocalDateTime start, ZoneOffset from, Instant after, Instant until) {
    var end =
        Optional.of(UNTIL.matcher(rule))
            .filter(it -> it.find())
            .map(it -> at(it.group(1), from))
            .orElse(LocalDateTime.MAX);
    try {
      var read = new RecurrenceRule(UNTIL.matcher(rule).replaceAll(""));
      if (read.getFreq() != Freq.YEARLY) {
        throw new IllegalArgumentException("a zone whose clocks change more than yearly");
      }
      var dates = read.iterator(RuleDates.dateTime(start));
      var first = LocalDateTime.ofInstant(after, from);
      var begin = (end.isBefore(first) ? end : first).minusYears(YEARS_BACK);
      if (begin.isAfter(start)) {
        dates.fastForward(RuleDates.dateTime(begin));
      }
      var last = LocalDateTime.ofInstant(until, from);
      return Stream.generate(() -> dates)
          .takeWhile(RuleDates::hasNext)
          .map(it -> RuleDates.moment(it.nextDateTime()))
          .takeWhile(it -> !it.isAfter(end) && !it.isAfter(last))
          .limit(MOST);
    } catch (InvalidRecurrenceRuleException e) {
      throw new IllegalArgumentException("a zone by a rule that is no rule", e);
    }
  }
}
