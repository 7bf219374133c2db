package id.bersinar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words that name a part of a month: "akhir bulan", "Senin pertama Desember", "hari kerja
/// terakhir bulan ini".
record MonthParts(Tokens tokens, LocalDate today) {

  private static final List<String> PLACES =
      List.of("pertama", "kedua", "ketiga", "keempat", "kelima");

  Optional<Day> take() {
    return tokens
        .attempt(this::edge)
        .or(() -> tokens.attempt(this::weekday))
        .or(() -> tokens.attempt(this::week));
  }

  /// From 1, "kedua" or "ke-2"; -1 for the last.
  static Optional<Integer> place(Tokens tokens) {
    return tokens.take("terakhir")
        ? Optional.of(-1)
        : tokens
            .placeIn(PLACES)
            .map(place -> place + 1)
            .or(() -> tokens.attempt(() -> numbered(tokens)));
  }

  /// "pertama dan ketiga"; none where none is said.
  static List<Integer> places(Tokens tokens) {
    var places = new ArrayList<Integer>();
    for (var it = place(tokens); it.isPresent(); it = tokens.attempt(() -> another(tokens))) {
      places.add(it.get());
    }
    return places;
  }

  private static Optional<Integer> another(Tokens tokens) {
    tokens.take("dan", "atau");
    return place(tokens);
  }

  private static Optional<Integer> numbered(Tokens tokens) {
    boolean numbered = tokens.take("ke");
    tokens.take(Token.Dash.class);
    return tokens.number().filter(it -> it > 0 && (numbered || tokens.take("th")));
  }

  /// Whether a place is meant there, such as one that was said too much.
  static boolean isPlace(Token token) {
    return token instanceof Token.Word(var word)
        && (PLACES.contains(word) || word.equals("terakhir") || word.equals("ke"));
  }

  /// The beginning, the middle and the end.
  private Optional<Day> edge() {
    boolean end = tokens.take("akhir");
    boolean begin = !end && tokens.take("awal");
    if (!end && !begin && !tokens.take("pertengahan")) {
      return Optional.empty();
    }
    if (!end && tokens.take("minggu", "pekan")) {
      boolean thisWeek = !tokens.take("depan") && tokens.take("ini");
      var next = DayWords.inNextWeek(today, begin ? DayOfWeek.MONDAY : DayOfWeek.WEDNESDAY);
      var first = thisWeek ? next.minusWeeks(1) : next;
      return Optional.of(Day.OneOf.dates(first, first.plusDays(1)));
    }
    if (tokens.take("tahun")) {
      int year = today.getYear() + (tokens.take("depan") ? 1 : 0);
      tokens.take("ini");
      return end
          ? Optional.of(new Day.On(LocalDate.of(year, 12, 31)))
          : Optional.of(ahead(begin ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 7, 1), 12));
    }
    return new Months(tokens, today)
        .any()
        .map(
            month ->
                end
                    ? new Day.On(month.atEndOfMonth())
                    : begin ? begin(month) : ahead(month.atDay(15), 1));
  }

  private Day begin(YearMonth said) {
    var month = said.atDay(3).isBefore(today) ? said.plusMonths(1) : said;
    return Day.OneOf.dates(month.atDay(1), month.atDay(2), month.atDay(3));
  }

  /// To be confirmed.
  private Day ahead(LocalDate date, int months) {
    return Day.OneOf.dates(date.isAfter(today) ? date : date.plusMonths(months));
  }

  /// "Senin pertama Desember", "hari kerja terakhir bulan ini", "first Monday of December"
  private Optional<Day> weekday() {
    var before = place(tokens);
    var days = days(tokens);
    var place = before.or(() -> place(tokens));
    if (days.isEmpty() || place.isEmpty()) {
      return Optional.empty();
    }
    return new Months(tokens, today)
        .any()
        .map(month -> Day.on(inPlace(month, days.get(), place.get())));
  }

  /// The days of the week that count.
  static Optional<Set<DayOfWeek>> days(Tokens tokens) {
    return tokens.take("harikerja")
        ? Optional.of(Rule.WORKDAYS)
        : WeekWords.weekday(tokens).map(Set::of);
  }

  private static Optional<LocalDate> inPlace(YearMonth month, Set<DayOfWeek> days, int place) {
    var all =
        month
            .atDay(1)
            .datesUntil(month.plusMonths(1).atDay(1))
            .filter(it -> days.contains(it.getDayOfWeek()))
            .toList();
    int at = place < 0 ? all.size() + place : place - 1;
    return at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
  }

  /// "minggu pertama Desember" is a week, on some day of which it is to be.
  private Optional<Day> week() {
    if (!tokens.take("minggu", "pekan")) {
      return Optional.empty();
    }
    return place(tokens)
        .flatMap(
            place ->
                new Months(tokens, today)
                    .any()
                    .map(
                        month -> {
                          var last = month.atEndOfMonth();
                          var from = place < 0 ? last.minusDays(6) : month.atDay(7 * place - 6);
                          var until = from.plusDays(6);
                          return new Day.OneOf(List.of(new Day.Whole(from, until)));
                        }));
  }
}
