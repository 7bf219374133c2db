package id.bersinar.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The words that name a month or a year: "Desember", "bulan depan", "Agustus 2027".
record Months(Tokens tokens, LocalDate today) {

  private static final List<String> NAMES =
      List.of(
          "januari",
          "februari",
          "maret",
          "april",
          "mei",
          "juni",
          "juli",
          "agustus",
          "september",
          "oktober",
          "november",
          "desember");
  // February the 29th comes every four years, except in some years that end a century.
  private static final int YEARS_TO_LOOK = 8;
  private static final int RECENT_DAYS = 60;

  /// A month as it was said, with or without its year.
  record Said(Month month, Optional<Integer> year) {}

  /// "Desember", "Desember 2027", "Agustus tahun depan".
  Optional<Said> named() {
    return name().map(it -> new Said(it, year()));
  }

  /// Whether one is named after that many tokens.
  static boolean isNext(Tokens tokens, int ahead) {
    return NAMES.stream().anyMatch(it -> tokens.seesAfter(ahead, it));
  }

  /// "Desember", "bulan Desember", "bulan 12"
  Optional<Month> name() {
    return tokens
        .attempt(
            () -> {
              boolean month = tokens.take("bulan");
              var named = tokens.placeIn(NAMES).map(place -> place + 1);
              return month ? named.or(this::numbered) : named;
            })
        .map(Month::of);
  }

  /// "bulan 12", after "bulan"
  private Optional<Integer> numbered() {
    return tokens.number().filter(it -> it >= 1 && it <= 12 && !tokens.sees("kali", "th"));
  }

  private Optional<Integer> year() {
    if (tokens.sees("tahun") && tokens.seesAfter(1, "depan", "ini")) {
      tokens.take("tahun");
      return Optional.of(today.getYear() + later());
    }
    tokens.attempt(() -> tokens.take(Token.Dash.class).filter(_ -> isFourDigits()));
    tokens.attempt(() -> Optional.of(tokens.take("tahun")).filter(it -> it && isFourDigits()));
    if (tokens.peek(0).orElse(null) instanceof Token.Number(int halves, int digits)) {
      int value = halves / 2;
      int thisYear = today.getYear() % 100;
      boolean spoken = digits == 0 && value >= 2000;
      boolean isYear =
          spoken || digits == 4 || (digits == 2 && value >= thisYear && value < thisYear + 10);
      return isYear && !PartOfDay.isNext(tokens, 1)
          ? tokens.number().map(it -> it < 100 ? 2000 + it : it)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isFourDigits() {
    return tokens.seesNumber(it -> it.digits() == 4 || it.value() >= 2000);
  }

  /// 1 for "depan", 0 for "ini" or nothing.
  private int later() {
    return !tokens.take("ini") && tokens.take("depan") ? 1 : 0;
  }

  /// A month by any name: "bulan depan", "bulan ini", "Desember".
  Optional<YearMonth> any() {
    return relative()
        .or(
            () ->
                named()
                    .map(
                        it -> {
                          var month = YearMonth.of(it.year().orElse(today.getYear()), it.month());
                          return it.year().isEmpty() && month.isBefore(YearMonth.from(today))
                              ? month.plusYears(1)
                              : month;
                        }));
  }

  private Optional<YearMonth> relative() {
    return !isNext(tokens, 1) && tokens.take("bulan")
        ? Optional.of(YearMonth.from(today).plusMonths(later()))
        : Optional.empty();
  }

  /// A day of a month, of that year or the next in which there is one. Just over, it has to be
  /// confirmed that the next year's is meant.
  Day day(int day, Said said) {
    if (said.year().isPresent()) {
      return Day.on(on(said.year().get(), said.month().getValue(), day));
    }
    return yearly(day, said.month().getValue());
  }

  Day yearly(int day, int month) {
    var dates =
        IntStream.rangeClosed(0, YEARS_TO_LOOK)
            .mapToObj(years -> on(today.getYear() + years, month, day))
            .flatMap(Optional::stream)
            .toList();
    boolean justOver =
        dates.size() > 1
            && dates.getFirst().isBefore(today)
            && dates.getFirst().isAfter(today.minusDays(RECENT_DAYS));
    return justOver ? Day.OneOf.dates(dates.get(1)) : Day.next(dates);
  }

  /// That day of each month that has it.
  Day monthly(int day) {
    return Day.next(
        IntStream.rangeClosed(0, 12)
            .mapToObj(YearMonth.from(today)::plusMonths)
            .flatMap(it -> on(it.getYear(), it.getMonthValue(), day).stream())
            .filter(it -> !it.isBefore(today))
            .toList());
  }

  static Optional<LocalDate> on(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
