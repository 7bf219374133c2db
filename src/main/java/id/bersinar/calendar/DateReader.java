package id.bersinar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// Understands dates with their year, as people type them: 5-12-2026, Sabtu, 5 Desember 2026.
public final class DateReader {

  private static final int LONGEST = 60;

  private DateReader() {}

  /// Empty where something else stands there too, the calendar has no such day, or it is another
  /// day of the week.
  public static Optional<LocalDate> read(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    var tokens = new Tokens(TimeReader.tokens(TimeReader.cut(typed)));
    var weekday = tokens.take("minggu") ? Optional.of(DayOfWeek.SUNDAY) : WeekWords.weekday(tokens);
    tokens.take("tanggal");
    return written(tokens)
        .or(() -> named(tokens))
        .filter(_ -> tokens.isAtEnd())
        .filter(it -> weekday.isEmpty() || weekday.get() == it.getDayOfWeek());
  }

  private static Optional<LocalDate> written(Tokens tokens) {
    return tokens
        .take(Token.FullDate.class)
        .flatMap(it -> Months.on(it.year(), it.month(), it.day()));
  }

  private static Optional<LocalDate> named(Tokens tokens) {
    return tokens
        .number()
        .flatMap(
            day ->
                new Months(tokens, LocalDate.EPOCH)
                    .named()
                    .flatMap(
                        it ->
                            it.year()
                                .flatMap(year -> Months.on(year, it.month().getValue(), day))));
  }
}
