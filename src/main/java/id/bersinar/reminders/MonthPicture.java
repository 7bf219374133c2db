package id.bersinar.reminders;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Text;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A month as buttons, for who would rather tap than type; and then the hours of a day.
///
/// @param month what is shown
/// @param day whose hours are shown; absent while the month is
record MonthPicture(YearMonth month, Optional<LocalDate> day) {

  /// What buttons carry that lead to another picture, before the month or the day.
  static final String TURN = "month:";

  private static final int WEEK = 7;
  private static final int HOURS_IN_A_ROW = 4;
  private static final int FIRST_HOUR = 6;
  private static final int LAST_HOUR = 21;
  private static final int MONTHS_AHEAD = 60;

  static Button opening(LocalDate today) {
    return Button.answer(Text.of("reminders.month.open"), new MonthPicture(today).turn());
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
        .orElseGet(() -> Text.of("reminders.month.ask-day").with("month", month));
  }

  /// @param at what a button carries before its time
  Keyboard keyboard(String at, LocalDateTime now) {
    return day.map(it -> hours(it, at, now)).orElseGet(() -> days(now.toLocalDate()));
  }

  private Keyboard days(LocalDate today) {
    var thisMonth = YearMonth.from(today);
    var before = month.isAfter(thisMonth) ? month.minusMonths(1) : month;
    var after = month.isBefore(thisMonth.plusMonths(MONTHS_AHEAD)) ? month.plusMonths(1) : month;
    int leading = month.atDay(1).getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
    int cells = (leading + month.lengthOfMonth() + WEEK - 1) / WEEK * WEEK;
    var grid =
        IntStream.range(0, cells)
            .mapToObj(it -> month.atDay(1).plusDays((long) it - leading))
            .map(it -> day(it, today))
            .toList();
    var ends = List.of(shown("‹", before), shown("›", after));
    return Keyboard.grid(WEEK, Stream.concat(grid.stream(), ends.stream()).toList());
  }

  /// What is over, or of another month, leads nowhere else.
  private Button day(LocalDate date, LocalDate today) {
    return YearMonth.from(date).equals(month) && !date.isBefore(today)
        ? Button.answer(Text.plain(String.valueOf(date.getDayOfMonth())), of(date).turn())
        : shown("·", month);
  }

  private static Button shown(String sign, YearMonth month) {
    return Button.answer(Text.plain(sign), new MonthPicture(month, Optional.empty()).turn());
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
