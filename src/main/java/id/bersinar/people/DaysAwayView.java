package id.bersinar.people;

import id.bersinar.people.Absence.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What [DaysAwayQuestion] shows.
///
/// @param first whether the first day is asked for, and not the last
/// @param since the first day, where it was said; today otherwise
/// @param month what is shown as a picture, if anything
/// @param which those that may have been meant; the first day of each, while that is asked for
record DaysAwayView(
    boolean first, Optional<LocalDate> since, Optional<YearMonth> month, List<Days> which) {

  static final DaysAwayView LAST =
      new DaysAwayView(false, Optional.empty(), Optional.empty(), List.of());
  static final DaysAwayView FIRST =
      new DaysAwayView(true, Optional.empty(), Optional.empty(), List.of());

  private static final String ASKS_FIRST = "first";
  private static final String SINCE = "since:";
  private static final String MONTH = "month:";

  static DaysAwayView since(LocalDate day) {
    return new DaysAwayView(false, Optional.of(day), Optional.empty(), List.of());
  }

  DaysAwayView in(YearMonth shown) {
    return new DaysAwayView(first, since, Optional.of(shown), List.of());
  }

  DaysAwayView which(List<Days> meant) {
    return new DaysAwayView(first, since, Optional.empty(), meant);
  }

  String written() {
    return Stream.of(
            Stream.of(ASKS_FIRST).filter(_ -> first),
            since.stream().map(it -> SINCE + it),
            month.stream().map(it -> MONTH + it),
            which.stream().map(Days::written))
        .flatMap(it -> it)
        .collect(Collectors.joining(" "));
  }

  /// What can't be read isn't shown.
  static DaysAwayView read(String written) {
    var view = LAST;
    var which = new ArrayList<Days>();
    for (var part : written.split(" ", -1)) {
      try {
        if (part.equals(ASKS_FIRST)) {
          view = FIRST;
        } else if (part.startsWith(SINCE)) {
          view = since(LocalDate.parse(part.substring(SINCE.length())));
        } else if (part.startsWith(MONTH)) {
          view = view.in(YearMonth.parse(part.substring(MONTH.length())));
        } else {
          Days.read(part).ifPresent(which::add);
        }
      } catch (DateTimeException _) {
        return LAST;
      }
    }
    return which.isEmpty() ? view : view.which(which);
  }
}
