package id.bersinar.reminders;

import id.bersinar.area.MonthGrid;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

/// A month as buttons, for who would rather tap than type; and then the hours of a day.
///
/// @param month what is shown
/// @param day whose hours are shown; absent while the month is
record MonthPicture(YearMonth month, Optional<LocalDate> day) {

  /// What buttons carry that lead to another picture, before the month or the day.
  static final String TURN = "month:";

  private static final int HOURS_IN_A_ROW = 4;
  private static final int FIRST_HOUR = 6;
  private static final int LAST_HOUR = 21;

  static Button opening(LocalDate today) {
    return MonthGrid.opening(new MonthPicture(today).turn());
  }

  private MonthPicture(LocalDate today) {
    this(YearMonth.from(today), Optional.empty());
  }

  /// As a view, or in a button without [#TURN].
  static Optional<MonthPicture> read(String written) {
    try {
      return Optional.of(
          written.length() > "2026-12".length()
              ? of(LocalDate.parse(written))
              : new MonthPicture(YearMonth.parse(written), Optional.empty()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  static MonthPicture of(LocalDate day) {
    return new MonthPicture(YearMonth.from(day), Optional.of(day));
  }

  String written() {
    return day.map(LocalDate::toString).orElseGet(month::toString);
  }

  private String turn() {
    return TURN + written();
  }

  Text text() {
    return day.map(it -> Text.of("reminders.month.ask-hour").with("date", it))
        .orElseGet(new MonthGrid(month)::text);
  }

  /// @param at what a button carries before its time
  Keyboard keyboard(String at, LocalDateTime now) {
    return day.map(it -> hours(it, at, now)).orElseGet(() -> days(now.toLocalDate()));
  }

  private Keyboard days(LocalDate today) {
    return new MonthGrid(month)
        .buttons(today, it -> of(it).turn(), it -> new MonthPicture(it, Optional.empty()).turn());
  }

  private Keyboard hours(LocalDate date, String at, LocalDateTime now) {
    var hours =
        IntStream.rangeClosed(FIRST_HOUR, LAST_HOUR)
            .mapToObj(it -> date.atTime(LocalTime.of(it, 0)))
            .filter(it -> it.isAfter(now))
            .<Button>map(
                it ->
                    Button.answer(
                        Text.of("reminders.month.hour").with("time", it.toLocalTime()), at + it))
            .toList();
    return Keyboard.grid(HOURS_IN_A_ROW, hours)
        .row(
            Button.answer(
                Text.of("reminders.month.back").with("month", month),
                new MonthPicture(month, Optional.empty()).turn()));
  }

  /// What is typed while the hours of a day are shown is said of that day.
  String ofDay(String typed) {
    return day.map(
            it -> it.getDayOfMonth() + "/" + it.getMonthValue() + "/" + it.getYear() + " " + typed)
        .orElse(typed);
  }
}
