package id.bersinar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words that name a day of the week, or a week: "Jumat depan", "Senin minggu ini", "minggu".
record WeekWords(Tokens tokens, LocalDate today) {

  private static final List<String> NAMES =
      List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "ahad");

  Optional<Day> take() {
    return tokens
        .attempt(this::weekend)
        .or(() -> tokens.attempt(this::dayOfWeek))
        .or(() -> tokens.attempt(this::week))
        .or(() -> tokens.attempt(this::monthOrYear));
  }

  /// "Senin sampai Jumat", of which the beginning is said; none where no end is.
  static Set<DayOfWeek> through(Tokens tokens, Set<DayOfWeek> first) {
    var last =
        tokens.attempt(
            () ->
                tokens.take("sampai") || tokens.take(Token.Dash.class).isPresent()
                    ? weekday(tokens)
                    : Optional.<DayOfWeek>empty());
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var day = first.iterator().next();
        last.isPresent() && day != last.get();
        day = day.plus(1)) {
      days.add(day);
    }
    last.ifPresent(days::add);
    return days;
  }

  /// A day of the week alone.
  static Optional<DayOfWeek> weekday(Tokens tokens) {
    return tokens.attempt(
        () -> {
          tokens.take("hari");
          return tokens.placeIn(NAMES).map(place -> DayOfWeek.of(place + 1));
        });
  }

  private Optional<Day> weekend() {
    boolean next = tokens.take("depan");
    tokens.take("ini");
    if (!tokens.take("akhirpekan")) {
      return Optional.empty();
    }
    int weeks = next || tokens.take("depan") ? 1 : 0;
    tokens.take("ini");
    var saturday =
        today
            .plusDays(1)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
            .plusWeeks(weeks);
    return Optional.of(Day.OneOf.dates(saturday, saturday.plusDays(1)));
  }

  /// A day of the week, where "minggu" can't be a week.
  Optional<Day> sundayOrDay() {
    return tokens.take("minggu") ? Optional.of(after(DayOfWeek.SUNDAY)) : dayOfWeek();
  }

  private Optional<Day> dayOfWeek() {
    boolean next = tokens.take("depan");
    boolean over = !next && tokens.take("terakhir", "lalu");
    boolean thisWeek = !next && !over && tokens.take("ini");
    var named = weekday(tokens);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var day = named.get();
    if (next) {
      return Optional.of(coming(day));
    }
    if (over || tokens.take("lalu", "kemarin")) {
      return Optional.of(new Day.On(today.with(TemporalAdjusters.previous(day))));
    }
    boolean todays = thisWeek && day == today.getDayOfWeek();
    return Optional.of(
        todays ? new Day.On(today) : thisWeek ? DayWords.next(today, day) : after(day));
  }

  private Day after(DayOfWeek day) {
    var pasaran = Pasaran.take(tokens);
    if (pasaran.isPresent()) {
      return new Day.On(pasaran.get().next(day, today));
    }
    if (tokens.take("depan")) {
      return coming(day);
    }
    boolean week = tokens.sees("minggu", "pekan");
    if (week && tokens.seesAfter(1, "depan", "ini", "lalu")) {
      tokens.take("minggu", "pekan");
      var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      int weeks = tokens.take("depan") ? 1 : tokens.take("lalu") ? -1 : 0;
      tokens.take("ini");
      return new Day.On(monday.plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day)));
    }
    boolean todays = tokens.take("ini") && day == today.getDayOfWeek();
    tokens.take("besok");
    return todays ? new Day.On(today) : DayWords.next(today, day);
  }

  /// "Jumat depan" said on Wednesday may be in two days or in nine. On Sunday the week is over, so
  /// "Minggu depan" is rather the next one.
  private Day coming(DayOfWeek day) {
    var nextWeek = DayWords.inNextWeek(today, day);
    var first = today.with(TemporalAdjusters.next(day));
    if (first.equals(nextWeek)) {
      return new Day.On(first);
    }
    return day == DayOfWeek.SUNDAY
        ? Day.OneOf.dates(first, nextWeek)
        : Day.OneOf.dates(nextWeek, first);
  }

  private Optional<Day> week() {
    boolean week = tokens.take("pekan");
    if (!week && !tokens.take("minggu")) {
      return Optional.empty();
    }
    if (tokens.take("depan")) {
      return Optional.of(
          weekday(tokens)
              .<Day>map(it -> new Day.On(DayWords.inNextWeek(today, it)))
              .orElseGet(
                  () ->
                      week
                          ? Day.OneOf.dates(
                              today.plusWeeks(1), DayWords.inNextWeek(today, DayOfWeek.MONDAY))
                          : new Day.NextWeekOrSunday(today)));
    }
    if (tokens.take("lalu", "kemarin")) {
      return Optional.of(
          new Day.On(
              weekday(tokens)
                  .map(it -> DayWords.inNextWeek(today, it).minusWeeks(2))
                  .orElseGet(() -> today.minusWeeks(1))));
    }
    if (!week && tokens.take("besok")) {
      return Optional.of(DayWords.next(today, DayOfWeek.SUNDAY));
    }
    if (!tokens.take("ini")) {
      return week ? Optional.empty() : Optional.of(new Day.SundayOrWeek());
    }
    var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return Optional.of(
        weekday(tokens)
            .<Day>map(
                it ->
                    new Day.On(
                        today
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .with(TemporalAdjusters.nextOrSame(it))))
            .orElseGet(
                () -> new Day.OneOf(List.of(new Day.On(sunday), new Day.Whole(today, sunday)))));
  }

  /// "bulan depan tanggal 5", "next month on the 5th", after its first words
  private Optional<Day> inNextMonth() {
    var first = today.plusMonths(1).withDayOfMonth(1);
    boolean named = tokens.take("tanggal");
    return tokens
        .number()
        .filter(_ -> tokens.take("th") || named)
        .map(it -> Day.on(Months.on(first.getYear(), first.getMonthValue(), it)));
  }

  /// "bulan depan" may be the same day of it or its first.
  private Optional<Day> monthOrYear() {
    boolean month = tokens.take("bulan");
    if (!month && !tokens.take("tahun")) {
      return Optional.empty();
    }
    if (tokens.take("depan")) {
      var dated = month ? tokens.attempt(this::inNextMonth) : Optional.<Day>empty();
      if (dated.isPresent()) {
        return dated;
      }
      return Optional.of(
          month
              ? Day.OneOf.dates(today.plusMonths(1), today.plusMonths(1).withDayOfMonth(1))
              : Day.OneOf.dates(today.plusYears(1), today.plusYears(1).withDayOfYear(1)));
    }
    return tokens.take("lalu", "kemarin")
        ? Optional.of(new Day.On(month ? today.minusMonths(1) : today.minusYears(1)))
        : Optional.empty();
  }
}
