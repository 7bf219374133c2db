package id.bersinar.reminders;

import id.bersinar.calendar.OnHoliday;
import id.bersinar.calendar.Rule;
import id.bersinar.calendar.Series;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A series as it is stored.
///
/// @param rule as [Rule#written]; null where it comes once
/// @param exceptions days with blanks between
/// @param zone of its wall clock
@Embeddable
record Schedule(
    // Without this the server's zone would colour what is stored.
    @Column(name = "starts", nullable = false) @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
        LocalDateTime start,
    @Nullable String rule,
    @Column(nullable = false) String exceptions,
    @Column(nullable = false) @Enumerated(EnumType.STRING) OnHoliday onHoliday,
    @Column(nullable = false) ZoneId zone) {

  static Schedule of(Series series, ZoneId zone) {
    return new Schedule(
        series.start(),
        series.rule().map(Rule::written).orElse(null),
        written(series.exceptions()),
        series.onHoliday(),
        zone);
  }

  Series series() {
    return new Series(
        start, Optional.ofNullable(rule).flatMap(Rule::read), days(exceptions), onHoliday);
  }

  /// The days that are left out, by the clock of that zone.
  Set<LocalDate> exceptions(ZoneId to) {
    return days(exceptions).stream().map(it -> day(it, zone, to)).collect(Collectors.toSet());
  }

  /// The day of what comes, or would, by the clock of another zone: near midnight it is another.
  LocalDate day(LocalDate day, ZoneId from, ZoneId to) {
    var hour = start.atZone(zone).withZoneSameInstant(from).toLocalTime();
    return day.atTime(hour).atZone(from).withZoneSameInstant(to).toLocalDate();
  }

  /// Days with blanks between.
  static String written(Set<LocalDate> days) {
    return days.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
  }

  static Set<LocalDate> days(String written) {
    return Arrays.stream(written.split(" "))
        .filter(it -> !it.isEmpty())
        .map(LocalDate::parse)
        .collect(Collectors.toSet());
  }
}
