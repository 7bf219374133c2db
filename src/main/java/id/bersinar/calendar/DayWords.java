package id.bersinar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The words that name a day: "besok", "Senin depan", "tanggal 5", "17 Agustus 2027".
record DayWords(Tokens tokens, LocalDate today) {

  private static final Map<String, MonthDay> FEASTS =
      Map.ofEntries(
          Map.entry("natal", MonthDay.of(12, 25)),
          Map.entry("tahunbaru", MonthDay.of(1, 1)),
          Map.entry("kemerdekaan", MonthDay.of(8, 17)),
          Map.entry("pahlawan", MonthDay.of(11, 10)),
          Map.entry("hariibu", MonthDay.of(12, 22)),
          Map.entry("harikartini", MonthDay.of(4, 21)),
          Map.entry("hariburuh", MonthDay.of(5, 1)),
          Map.entry("haripendidikan", MonthDay.of(5, 2)),
          Map.entry("harikebangkitan", MonthDay.of(5, 20)),
          Map.entry("haripancasila", MonthDay.of(6, 1)),
          Map.entry("hariantinarkotika", MonthDay.of(6, 26)),
          Map.entry("haribhayangkara", MonthDay.of(7, 1)),
          Map.entry("harikesaktian", MonthDay.of(10, 1)),
          Map.entry("harisumpahpemuda", MonthDay.of(10, 28)),
          Map.entry("hariguru", MonthDay.of(11, 25)),
          Map.entry("hariaids", MonthDay.of(12, 1)));

  private static final Set<String> MOVABLE = Set.of("lebaran", "puasa", "gajian");

  Optional<Day> take() {
    return tokens
        .attempt(new MonthParts(tokens, today)::take)
        .or(() -> tokens.attempt(this::date))
        .or(() -> tokens.attempt(new WeekWords(tokens, today)::take))
        .or(() -> tokens.attempt(this::near))
        .or(() -> tokens.attempt(this::feast));
  }

  /// A day that has its evening before: "Jumat", "minggu depan", "Natal".
  Optional<Day> named() {
    return tokens
        .attempt(new WeekWords(tokens, today)::sundayOrDay)
        .or(() -> tokens.attempt(this::feast));
  }

  /// The same, where no other is to be asked for.
  static Day unasked(Day day) {
    return day instanceof Day.Next(var dates, _) ? new Day.First(dates) : day;
  }

  private Optional<Day> near() {
    if (tokens.take("besok")) {
      return Optional.of(
          tokens.take("lusa")
              ? Day.OneOf.dates(today.plusDays(2), today.plusDays(1))
              : WeekWords.weekday(tokens).map(this::tomorrowOr).orElse(tomorrow()));
    }
    if (tokens.take("kemarin")) {
      return Optional.of(new Day.On(today.minusDays(tokens.take("lusa") ? 2 : 1)));
    }
    return tokens.take("lusa")
        ? Optional.of(new Day.On(today.plusDays(2)))
        : tokens.take("hariini") ? Optional.of(new Day.On(today)) : Optional.empty();
  }

  private Day tomorrow() {
    return new Day.On(today.plusDays(1));
  }

  /// "besok Senin" is said of the coming Monday too.
  private Day tomorrowOr(DayOfWeek day) {
    var coming = today.with(TemporalAdjusters.next(day));
    return coming.equals(today.plusDays(1))
        ? tomorrow()
        : new Day.OneOf(List.of(new Day.On(coming), tomorrow()));
  }

  private Optional<Day> feast() {
    if (tokens.take(MOVABLE.toArray(String[]::new))) {
      return Optional.of(new Day.Unknown());
    }
    return feastDay(tokens)
        .map(it -> new Months(tokens, today).yearly(it.getDayOfMonth(), it.getMonthValue()));
  }

  /// Whether it is the name of a feast, which may also be what something is about.
  static boolean isFeast(Token token) {
    return token instanceof Token.Word(var word)
        && (FEASTS.containsKey(word) || MOVABLE.contains(word));
  }

  static Optional<MonthDay> feastDay(Tokens tokens) {
    return FEASTS.entrySet().stream()
        .filter(it -> tokens.take(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<Day> date() {
    var months = new Months(tokens, today);
    boolean named = tokens.take("tanggal");
    var full = tokens.take(Token.FullDate.class);
    if (full.isPresent()) {
      return full.map(it -> Day.on(Months.on(it.year(), it.month(), it.day())));
    }
    var slashed = tokens.take(Token.Slashed.class);
    if (slashed.isPresent()) {
      return slashed.map(it -> slashed(it.first(), it.second()));
    }
    return tokens
        .attempt(() -> between(months))
        .or(() -> tokens.attempt(() -> either(months)))
        .or(() -> tokens.attempt(() -> dayOfMonth(months)))
        .or(() -> tokens.attempt(() -> english(months)))
        .or(() -> named ? Optional.empty() : tokens.attempt(() -> monthsOrNextMonth(months)))
        .or(() -> named ? tokens.number().map(it -> numbered(it, months)) : Optional.empty());
  }

  /// The day stands first, but the other way may be the nearer one.
  private Day slashed(int first, int second) {
    var months = new Months(tokens, today);
    var day = months.yearly(first, second);
    var other = months.yearly(second, first);
    return first != second
            && nearest(day).isPresent()
            && nearest(other).filter(it -> it.isBefore(nearest(day).get())).isPresent()
        ? Day.OneOf.dates(nearest(day).get(), nearest(other).get())
        : day;
  }

  private Optional<LocalDate> nearest(Day day) {
    return switch (day) {
      case Day.Next(var dates, _) -> dates.stream().filter(it -> !it.isBefore(today)).findFirst();
      case Day.OneOf(var days) -> nearest(days.getFirst());
      case Day.On(var date) -> Optional.of(date);
      default -> Optional.empty();
    };
  }

  /// 25-27 Desember
  private Optional<Day> between(Months months) {
    var from = tokens.number();
    boolean dashed =
        from.isPresent() && (tokens.take(Token.Dash.class).isPresent() || tokens.take("sampai"));
    var until = dashed ? tokens.number() : Optional.<Integer>empty();
    return until.flatMap(_ -> months.named()).map(it -> whole(from.get(), until.get(), it, months));
  }

  /// 5 atau 7 Desember
  private Optional<Day> either(Months months) {
    var first = tokens.number();
    boolean two = first.isPresent() && tokens.take("atau", "dan");
    var second = two ? tokens.number() : Optional.<Integer>empty();
    return second
        .flatMap(_ -> months.named())
        .map(
            month ->
                new Day.OneOf(
                    Stream.of(first.get(), second.get())
                        .map(it -> unasked(months.day(it, month)))
                        .toList()));
  }

  private Day whole(int from, int until, Months.Said month, Months months) {
    var first = nearest(months.day(from, month));
    var last = first.flatMap(it -> Months.on(it.getYear(), it.getMonthValue(), until));
    return first.isPresent() && last.isPresent()
        ? new Day.Whole(first.get(), last.get())
        : new Day.None(Optional.empty());
  }

  private Optional<Day> dayOfMonth(Months months) {
    var day = tokens.number();
    boolean dated = tokens.take("th");
    tokens.take(Token.Dash.class);
    var month = day.flatMap(_ -> months.named());
    return month.isEmpty() && dated
        ? day.map(months::monthly)
        : month.map(it -> months.day(day.orElseThrow(), it));
  }

  /// Dec 5th
  private Optional<Day> english(Months months) {
    return months
        .name()
        .flatMap(
            month ->
                tokens
                    .number()
                    .map(
                        day -> {
                          tokens.take("th");
                          var until = tokens.attempt(this::through);
                          if (until.isPresent()) {
                            var said = new Months.Said(month, Optional.empty());
                            return whole(day, until.get(), said, months);
                          }
                          var year =
                              tokens.peek(0).orElse(null) instanceof Token.Number(_, int digits)
                                      && digits == 4
                                  ? tokens.number()
                                  : Optional.<Integer>empty();
                          return months.day(day, new Months.Said(month, year));
                        }));
  }

  /// "- 3", after "Dec 1"
  private Optional<Integer> through() {
    return tokens.take(Token.Dash.class).isPresent() || tokens.take("sampai")
        ? tokens.number().filter(it -> it <= 31 && !PartOfDay.isNext(tokens, 0))
        : Optional.empty();
  }

  /// "5 bulan depan" is the fifth of next month, or five months from now.
  private Optional<Day> monthsOrNextMonth(Months months) {
    return tokens
        .number()
        .filter(_ -> tokens.sees("bulan") && tokens.seesAfter(1, "depan"))
        .map(it -> new Day.OneOf(List.of(numbered(it, months), new Day.On(today.plusMonths(it)))));
  }

  /// "7", after "tanggal 5 atau"
  Optional<Day> alsoNumbered() {
    boolean day =
        tokens.seesNumber(it -> it.value() <= 31)
            && !PartOfDay.isNext(tokens, 1)
            && (tokens.seesAfter(1, "jam", "pukul") || !tokens.seesAfter(1, Clock.COUNTED));
    return day
        ? tokens.number().map(it -> numbered(it, new Months(tokens, today)))
        : Optional.empty();
  }

  private Day numbered(int day, Months months) {
    if (tokens.sees("bulan") && tokens.seesAfter(1, "depan", "ini")) {
      return months
          .any()
          .map(it -> Day.on(Months.on(it.getYear(), it.getMonthValue(), day)))
          .orElseThrow();
    }
    return months.monthly(day);
  }

  /// In the week from Monday to Sunday after this one.
  static LocalDate inNextWeek(LocalDate today, DayOfWeek day) {
    return today
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .with(TemporalAdjusters.nextOrSame(day));
  }

  /// The next two days of that name, today's too.
  static Day next(LocalDate today, DayOfWeek day) {
    var first = today.with(TemporalAdjusters.nextOrSame(day));
    return new Day.Next(List.of(first, first.plusWeeks(1)), Optional.of(day));
  }
}
