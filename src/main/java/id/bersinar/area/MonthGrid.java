package id.bersinar.area;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A month as buttons, for who would rather tap a day than type it.
public record MonthGrid(YearMonth month) {

  private static final int WEEK = 7;
  private static final int MONTHS_AHEAD = 60;

  /// What leads to it.
  ///
  /// @param value what its button carries
  public static Button opening(String value) {
    return Button.answer(Text.of("area.month.open"), value);
  }

  /// What there is to read over the buttons.
  public Text.Keyed text() {
    return Text.of("area.month.ask-day").with("month", month);
  }

  /// Week by week, and the months before and after.
  ///
  /// @param first days before it are shown by a dot
  /// @param day what the button of a day carries
  /// @param turn what a button carries that shows a month
  public Keyboard buttons(
      LocalDate first, Function<LocalDate, String> day, Function<YearMonth, String> turn) {
    var earliest = YearMonth.from(first);
    var before = month.isAfter(earliest) ? month.minusMonths(1) : month;
    var after = month.isBefore(earliest.plusMonths(MONTHS_AHEAD)) ? month.plusMonths(1) : month;
    int leading = month.atDay(1).getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
    int cells = (leading + month.lengthOfMonth() + WEEK - 1) / WEEK * WEEK;
    var grid =
        IntStream.range(0, cells)
            .mapToObj(it -> month.atDay(1).plusDays((long) it - leading))
            .map(
                it ->
                    YearMonth.from(it).equals(month) && !it.isBefore(first)
                        ? button(String.valueOf(it.getDayOfMonth()), day.apply(it))
                        : button("·", turn.apply(month)))
            .toList();
    var ends = List.of(button("‹", turn.apply(before)), button("›", turn.apply(after)));
    return Keyboard.grid(WEEK, Stream.concat(grid.stream(), ends.stream()).toList());
  }

  private static Button button(String sign, String value) {
    return Button.answer(Text.plain(sign), value);
  }
}
