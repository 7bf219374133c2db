package id.bersinar.calendar;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import id.bersinar.calendar.FoundEvent.Outcome;
import id.bersinar.calendar.FoundEvent.Over;
import id.bersinar.calendar.FoundEvent.Reason;
import id.bersinar.calendar.FoundEvent.Skipped;
import id.bersinar.calendar.FoundEvent.Usable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All that a file says under one UID: an event or a series, and what differs on single dates.
final class WrittenSeries {

  /// Days to come that a series can leave out.
  private static final int MOST_LEFT_OUT = 150;

  private static final String START = "DTSTART";
  private static final String INSTEAD_OF = "RECURRENCE-ID";

  private final List<WrittenEvent> events;
  private final ZoneId here;
  private final WrittenZones zones;
  private final LocalDateTime now;

  /// @param here by whose clock it is read
  /// @param now by that clock
  WrittenSeries(List<WrittenEvent> events, ZoneId here, WrittenZones zones, LocalDateTime now) {
    this.events = events;
    this.here = here;
    this.zones = zones;
    this.now = now;
  }

  List<FoundEvent> found() {
    return events.stream().flatMap(this::found).limit(CalendarReader.MOST_EVENTS + 1L).toList();
  }

  private Stream<FoundEvent> found(WrittenEvent it) {
    var part = it.instead().isEmpty() ? "" : "/" + it.instead();
    var one = found(part, it, leftOut(it.all(INSTEAD_OF)).stream().findFirst(), outcome(it));
    var more =
        it.all("RDATE")
            .flatMap(
                dates ->
                    values(dates)
                        .limit(CalendarReader.MOST_EVENTS)
                        .filter(at -> it.value(START).filter(at::equals).isEmpty())
                        .map(
                            at ->
                                found(part + "+" + at, it, Optional.empty(), once(it, dates, at))));
    return Stream.concat(Stream.of(one), more);
  }

  /// What another that has its UID leaves no room for.
  FoundEvent duplicate(WrittenEvent it) {
    var part = "~" + it.value(START).orElse("");
    return found(part, it, Optional.empty(), new Skipped(Reason.DUPLICATE));
  }

  private FoundEvent found(
      String part, WrittenEvent it, Optional<LocalDate> insteadOf, Outcome outcome) {
    var key = new FoundEvent.Key(it.uid(), part);
    return new FoundEvent(
        key, it.sequence(), it.title().orElse(""), insteadOf, it.whenAlarmed(), here, outcome);
  }

  private Outcome outcome(WrittenEvent it) {
    if (it.find(INSTEAD_OF).filter(WrittenSeries::isRange).isPresent()) {
      return new Skipped(Reason.UNSUPPORTED);
    }
    var start = it.find(START);
    var first = start.map(at -> once(it, at, at.value().strip()));
    if (it.find("RRULE").isEmpty() || first.filter(WrittenSeries::canComeAgain).isEmpty()) {
      return first.orElse(new Skipped(it.isCancelled() ? Reason.CANCELLED : Reason.NO_TIME));
    }
    return series(it, start.orElseThrow());
  }

  private static boolean canComeAgain(Outcome first) {
    return first instanceof Usable || first instanceof Over;
  }

  /// What comes at that time alone.
  private Outcome once(WrittenEvent it, WrittenEvent.Property dates, String value) {
    if (it.isCancelled()) {
      return new Skipped(Reason.CANCELLED);
    }
    if (it.title().isEmpty()) {
      return new Skipped(Reason.NO_TITLE);
    }
    var zone = zone(dates);
    if (zone.isEmpty()) {
      return new Skipped(Reason.UNKNOWN_ZONE);
    }
    try {
      return ahead(Series.once(WrittenTime.of(value, zone.get(), here).at()));
    } catch (DateTimeException _) {
      return new Skipped(Reason.NO_TIME);
    }
  }

  /// @return absent where nobody knows it
  private Optional<ZoneId> zone(WrittenEvent.Property time) {
    return Optional.ofNullable(time.parameters().get("TZID"))
        .map(zones::of)
        .orElse(Optional.of(here));
  }

  private Outcome series(WrittenEvent it, WrittenEvent.Property start) {
    var zone = zone(start).orElseThrow();
    var time = WrittenTime.of(start.value().strip(), zone, here);
    var rules = it.all("RRULE").map(WrittenEvent.Property::value).toList();
    var leftOut = leftOut(it, time.at().toLocalTime());
    var written = new WrittenRule(rules.getFirst(), time.at());
    if (written.isMoreThanDaily()) {
      return new Skipped(Reason.SUB_DAILY);
    }
    if (written.neverComes()) {
      return new Skipped(Reason.NEVER);
    }
    if (!time.goesWith(here)) {
      return new Skipped(Reason.FOREIGN_ZONE);
    }
    if (rules.size() > 1
        || it.find("EXRULE").isPresent()
        || ahead(leftOut).size() > MOST_LEFT_OUT) {
      return new Skipped(Reason.UNSUPPORTED);
    }
    return written
        .rule(until -> end(until, zone))
        .map(rule -> ahead(Series.of(time.at(), beforeChange(rule)).except(leftOut)))
        .orElse(new Skipped(Reason.UNSUPPORTED));
  }

  /// Where all from one date on is another, it ends before that.
  private Rule beforeChange(Rule rule) {
    var changed = events.stream().flatMap(it -> it.all(INSTEAD_OF)).filter(WrittenSeries::isRange);
    var last = leftOut(changed).stream().min(naturalOrder()).map(it -> it.minusDays(1));
    return last.filter(rule.limits()::allow)
        .map(it -> rule.within(new Rule.Limits(Optional.of(it), rule.limits().count())))
        .orElse(rule);
  }

  private static boolean isRange(WrittenEvent.Property instead) {
    return instead.parameters().containsKey("RANGE");
  }

  /// A whole day counts until it ends.
  private LocalDateTime end(String until, ZoneId zone) {
    var end = WrittenTime.of(until, zone, here).at();
    return until.contains("T") ? end : end.toLocalDate().atTime(23, 59, 59);
  }

  private Outcome ahead(Series written) {
    var series = written.except(ahead(written.exceptions()));
    if (series.after(now, Holidays.NONE).findFirst().isPresent()) {
      return new Usable(series, written);
    }
    boolean ever =
        series.after(series.start().minusSeconds(1), Holidays.NONE).findFirst().isPresent();
    return ever || !series.exceptions().isEmpty() ? new Over(written) : new Skipped(Reason.NEVER);
  }

  private Set<LocalDate> ahead(Set<LocalDate> days) {
    return days.stream().filter(it -> !it.isBefore(now.toLocalDate())).collect(toSet());
  }

  /// The days on which it doesn't, or comes at another time. One is left out by its hour, by the
  /// whole day, or as some programs write that, by its midnight.
  private Set<LocalDate> leftOut(WrittenEvent it, LocalTime hour) {
    var instead = events.stream().flatMap(other -> other.all(INSTEAD_OF));
    var left =
        it.all("EXDATE")
            .flatMap(
                dates ->
                    values(dates)
                        .flatMap(
                            at ->
                                time(dates, at).stream()
                                    .filter(
                                        time ->
                                            WrittenTime.takesDay(at)
                                                || at.contains("T000000")
                                                || time.toLocalTime().equals(hour))))
            .map(LocalDateTime::toLocalDate);
    return Stream.concat(left, leftOut(instead).stream()).collect(toSet());
  }

  private Set<LocalDate> leftOut(Stream<WrittenEvent.Property> dates) {
    return dates
        .flatMap(it -> values(it).flatMap(at -> time(it, at).stream()))
        .map(LocalDateTime::toLocalDate)
        .collect(toSet());
  }

  private Optional<LocalDateTime> time(WrittenEvent.Property dates, String value) {
    try {
      return zone(dates).map(zone -> WrittenTime.of(value, zone, here).at());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Of a period its beginning.
  private static Stream<String> values(WrittenEvent.Property dates) {
    return Arrays.stream(dates.value().split(","))
        .map(it -> it.split("/", 2)[0].strip())
        .filter(it -> !it.isEmpty());
  }
}
