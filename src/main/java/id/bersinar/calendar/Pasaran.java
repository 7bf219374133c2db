package id.bersinar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The Javanese week of five days, by which with the day of the week each day comes back after 35.
enum Pasaran {
  LEGI,
  PAHING,
  PON,
  WAGE,
  KLIWON;

  /// After which the same day comes back in both weeks.
  static final int DAYS = 35;

  /// The day of the Proclamation was a Friday Legi.
  private static final LocalDate FRIDAY_LEGI = LocalDate.of(1945, 8, 17);

  static Optional<Pasaran> take(Tokens tokens) {
    return Arrays.stream(values())
        .filter(it -> tokens.take(it.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// The next such day, today's too.
  LocalDate next(DayOfWeek day, LocalDate today) {
    return today
        .datesUntil(today.plusDays(DAYS))
        .filter(it -> it.getDayOfWeek() == day && of(it) == this)
        .findFirst()
        .orElseThrow();
  }

  private static Pasaran of(LocalDate date) {
    return values()[Math.floorMod(ChronoUnit.DAYS.between(FRIDAY_LEGI, date), values().length)];
  }
}
