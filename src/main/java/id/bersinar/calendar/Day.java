package id.bersinar.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// A day as it was said.
sealed interface Day {

  /// One date.
  record On(LocalDate date) implements Day {}

  /// Some weeks from today. Of the day of that week that is said with it, it may also be meant so
  /// many weeks after the coming one: "Senin dua minggu lagi".
  record InWeeks(LocalDate today, LocalDate date) implements Day {}

  /// The first of these that is still ahead: "Jumat", "tanggal 5", "17 Agustus".
  ///
  /// @param weekday where only a day of the week was said
  record Next(List<LocalDate> dates, Optional<DayOfWeek> weekday) implements Day {}

  /// The first of these whose time is still ahead, without a question: "malam Jumat".
  record First(List<LocalDate> dates) implements Day {}

  /// One of these, which is to be asked: "Jumat depan".
  record OneOf(List<Day> days) implements Day {
    static OneOf dates(LocalDate... dates) {
      return new OneOf(List.of(dates).stream().<Day>map(On::new).toList());
    }
  }

  /// "minggu": Sunday, if an hour is said; otherwise perhaps a week.
  record SundayOrWeek() implements Day {}

  /// "minggu depan": in seven days or on Sunday, if an hour is said even another Sunday.
  record NextWeekOrSunday(LocalDate today) implements Day {}

  /// From one date to another.
  record Whole(LocalDate from, LocalDate until) implements Day {}

  /// There is no such day.
  ///
  /// @param really the date, where only its day of the week is wrong
  record None(Optional<LocalDate> really) implements Day {}

  /// A day whose date isn't known here: "abis gajian".
  record Unknown() implements Day {}

  static Day on(Optional<LocalDate> date) {
    return date.<Day>map(On::new).orElseGet(() -> new None(Optional.empty()));
  }

  static Day next(List<LocalDate> dates) {
    return dates.isEmpty() ? new None(Optional.empty()) : new Next(dates, Optional.empty());
  }

  /// The evening before: "malam Jumat" is on Thursday.
  static Day eve(Day day) {
    return switch (day) {
      case On(var date) -> new On(date.minusDays(1));
      case Next(var dates, _) -> new First(dates.stream().map(it -> it.minusDays(1)).toList());
      case OneOf(var days) -> new OneOf(days.stream().map(Day::eve).toList());
      default -> day;
    };
  }

  /// That many days from it, or on it after all.
  static Day beside(Day day, int days) {
    return switch (day) {
      case On(var date) -> OneOf.dates(date.plusDays(days), date);
      case Next(var dates, _) ->
          new OneOf(
              List.of(
                  new First(dates.stream().map(it -> it.plusDays(days)).toList()),
                  new First(dates)));
      case OneOf(var all) -> new OneOf(all.stream().map(it -> beside(it, days)).toList());
      default -> day;
    };
  }

  /// What is meant by both together; absent where they are two days.
  static Optional<Day> both(Day one, Day other) {
    // "Senin, Kamis"
    if (one instanceof Next && other instanceof Next && weekday(one).isPresent()) {
      boolean same = weekday(one).equals(weekday(other)) || weekday(other).isEmpty();
      return Optional.of(
          same ? confirmed(weekday(one).get(), other) : new OneOf(List.of(one, other)));
    }
    if (weekday(one).isPresent()) {
      return Optional.of(confirmed(weekday(one).get(), other));
    }
    if (weekday(other).isPresent()) {
      return Optional.of(confirmed(weekday(other).get(), one));
    }
    if (one instanceof On(var date) && other instanceof Next(var dates, _)) {
      return Optional.of(dates.contains(date) ? one : new None(Optional.empty()));
    }
    if (one instanceof On(var date) && other instanceof First(var dates)) {
      return Optional.of(dates.contains(date) ? one : new None(Optional.empty()));
    }
    return other instanceof On && one instanceof Next
        ? both(other, one)
        : Optional.of(one).filter(other::equals).filter(On.class::isInstance);
  }

  private static Optional<DayOfWeek> weekday(Day day) {
    return switch (day) {
      case Next(_, var weekday) -> weekday;
      case SundayOrWeek() -> Optional.of(DayOfWeek.SUNDAY);
      default -> Optional.empty();
    };
  }

  private static Day confirmed(DayOfWeek weekday, Day day) {
    return switch (day) {
      case On(var date) -> date.getDayOfWeek() == weekday ? day : new None(Optional.of(date));
      case InWeeks(var today, var date) -> {
        var inIts = date.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(weekday));
        var after =
            today
                .with(TemporalAdjusters.nextOrSame(weekday))
                .plusDays(today.until(date, ChronoUnit.DAYS));
        yield inIts.equals(after) ? new On(after) : OneOf.dates(inIts, after);
      }
      case Next(var dates, _) ->
          dates.getFirst().getDayOfWeek() == weekday
              ? new On(dates.getFirst())
              : new None(Optional.of(dates.getFirst()));
      case First(var dates) ->
          dates.getFirst().getDayOfWeek() == weekday
              ? day
              : new None(Optional.of(dates.getFirst()));
      case OneOf(var days) -> {
        var fitting =
            days.stream()
                .map(it -> confirmed(weekday, it))
                .filter(it -> !(it instanceof None))
                .toList();
        yield fitting.size() == 1
            ? fitting.getFirst()
            : fitting.isEmpty() ? new None(Optional.empty()) : new OneOf(fitting);
      }
      case Whole(var from, var until) -> {
        var date = from.with(TemporalAdjusters.nextOrSame(weekday));
        yield date.isAfter(until) ? new None(Optional.empty()) : new On(date);
      }
      // "Selasa jam 9 minggu depan"
      case NextWeekOrSunday(var today) -> new On(DayWords.inNextWeek(today, weekday));
      default -> day;
    };
  }
}
