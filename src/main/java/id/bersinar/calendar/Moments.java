package id.bersinar.calendar;

import id.bersinar.calendar.Reading.Assumption;
import id.bersinar.calendar.Reading.Understood;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the moments that are meant by a day and an hour.
record Moments(ZonedDateTime now, HourSaid hour) {

  private static final int DAY = 24 * 60;
  private static final int EARLIEST_USUAL = 5;

  Reading of(Day day) {
    var today = today();
    return switch (day) {
      case Day.On(var date) -> on(date);
      case Day.InWeeks(_, var date) -> on(date);
      case Day.Next(var dates, _) -> next(dates);
      case Day.First(var dates) -> first(dates);
      case Day.OneOf(var days) -> oneOf(days);
      case Day.SundayOrWeek() ->
          hour.isSaid() || today.getDayOfWeek() == DayOfWeek.SUNDAY
              ? of(DayWords.next(today, DayOfWeek.SUNDAY))
              : oneOf(dates(sunday(), today.plusWeeks(1)));
      case Day.NextWeekOrSunday _ ->
          oneOf(
              hour.isSaid()
                  ? dates(today.plusWeeks(1), sunday(), sunday().plusWeeks(1))
                  : dates(today.plusWeeks(1), sunday()));
      case Day.Whole(var from, var until) -> {
        boolean within = from.isBefore(today) && !until.isBefore(today);
        yield whole(on(within ? today : from), until);
      }
      case Day.None(var really) -> new Reading.NoSuchTime(really);
      case Day.Unknown() -> new Reading.Unsaid(Reading.Missing.DATE);
    };
  }

  private static List<Day> dates(LocalDate... dates) {
    return Day.OneOf.dates(dates).days();
  }

  private LocalDate sunday() {
    return today().plusDays(7 - today().getDayOfWeek().getValue() % 7);
  }

  private LocalDate today() {
    return now.toLocalDate();
  }

  private static Reading whole(Reading begin, LocalDate until) {
    return begin instanceof Understood it ? new Reading.Range(it, until.atTime(23, 59)) : begin;
  }

  /// On that date.
  Reading on(LocalDate date) {
    var times = hour.times();
    var ahead =
        times.minutes().stream().map(it -> hour.at(date, it, now)).filter(this::isAhead).toList();
    if (ahead.isEmpty()) {
      return date.equals(today()) && hour.isOpenUntilMidnight()
          ? new Reading.Unsaid(Reading.Missing.HOUR)
          : past(date, times.minutes().getFirst());
    }
    return times.open() && ahead.size() > 1
        ? new Reading.Ask(List.copyOf(ahead))
        : ahead.getFirst();
  }

  private Reading.Past past(LocalDate date, int minute) {
    return new Reading.Past(hour.at(date, minute, now).at(), !hour.hasClock());
  }

  /// "tadi jam 8": the last that is over.
  Reading over() {
    var minutes = hour.times().minutes();
    return minutes.stream()
        .filter(it -> !isAhead(hour.at(today(), it, now)))
        .findFirst()
        .map(it -> past(today(), it))
        .orElseGet(() -> past(today().minusDays(1), minutes.getLast()));
  }

  private boolean isAhead(Understood understood) {
    return understood.at().isAfter(now.toLocalDateTime());
  }

  /// Where no day was said: today, or tomorrow where the hour is over.
  Reading nearest() {
    var minutes = hour.times().minutes();
    var both =
        Stream.of(today(), today().plusDays(1))
            .flatMap(date -> minutes.stream().map(it -> hour.at(date, it, now)))
            .filter(this::isAhead)
            .toList();
    var todays = hour.at(today(), minutes.getFirst(), now);
    var tomorrows = hour.at(today().plusDays(1), minutes.getFirst(), now);
    if (!hour.isHalfOpen()) {
      var first = both.stream().min(Comparator.comparing(Understood::at)).orElseThrow();
      return minutes.getFirst() < DAY && first.at().toLocalDate().isAfter(today())
          ? nextDay(first)
          : first;
    }
    if (hour.times().open()) {
      return new Reading.Ask(
          List.copyOf(
              both.stream().sorted(Comparator.comparing(Understood::at)).limit(2).toList()));
    }
    if (isAhead(todays)) {
      return todays;
    }
    var later = hour.at(today(), minutes.getLast(), now);
    return isAhead(later) ? new Reading.Ask(List.of(tomorrows, later)) : nextDay(tomorrows);
  }

  private static Understood nextDay(Understood understood) {
    return understood.at().getHour() < EARLIEST_USUAL
        ? understood
        : understood.with(Assumption.NEXT_DAY);
  }

  /// Said on such a day, it may be meant for today or for the next one.
  private Reading next(List<LocalDate> dates) {
    var ahead = dates.stream().filter(it -> !it.isBefore(today())).toList();
    if (ahead.isEmpty()) {
      return on(dates.getLast());
    }
    if (!ahead.getFirst().equals(today())) {
      return on(ahead.getFirst());
    }
    var next = ahead.size() > 1 ? candidates(on(ahead.get(1))) : List.<Reading>of();
    var todays = candidates(on(today()));
    if (todays.isEmpty() || next.isEmpty()) {
      return ahead.size() > 1 && todays.isEmpty() ? on(ahead.get(1)) : on(today());
    }
    boolean sameHour = timeOf(todays).equals(timeOf(next)) || !hour.hasClock();
    return new Reading.Ask(
        sameHour
            ? List.of(todays.getFirst(), next.getFirst())
            : List.of(next.getFirst(), todays.getFirst()));
  }

  private static Optional<LocalTime> timeOf(List<Reading> candidates) {
    return candidates.getFirst() instanceof Understood(var at, _)
        ? Optional.of(at.toLocalTime())
        : Optional.empty();
  }

  private Reading first(List<LocalDate> dates) {
    var readings = dates.stream().map(this::on).toList();
    return readings.stream()
        .filter(it -> !candidates(it).isEmpty())
        .findFirst()
        .orElseGet(readings::getLast);
  }

  private Reading oneOf(List<Day> days) {
    var readings = days.stream().map(this::of).toList();
    var candidates = readings.stream().flatMap(it -> candidates(it).stream()).distinct().toList();
    if (candidates.isEmpty()) {
      return readings.getFirst();
    }
    // A single day has been given to be confirmed, and one beside "32" may be a slip as well.
    boolean exist = readings.stream().noneMatch(Reading.NoSuchTime.class::isInstance);
    return candidates.size() == 1 && days.size() > 1 && exist
        ? candidates.getFirst()
        : new Reading.Ask(candidates);
  }

  static List<Reading> candidates(Reading reading) {
    return switch (reading) {
      case Reading.Ask(var all) -> all;
      case Understood it -> List.of(it);
      case Reading.Range it -> List.of(it);
      case Reading.Recurring it -> List.of(it);
      default -> List.of();
    };
  }

  /// The end of a range.
  Reading until(Understood begin, Optional<Day> day, LocalDateTime from) {
    if (day.isEmpty()) {
      var date = from.toLocalDate();
      var after =
          Stream.of(date, date.plusDays(1))
              .flatMap(it -> hour.times().minutes().stream().map(m -> hour.at(it, m, now).at()))
              .filter(it -> it.isAfter(from))
              .min(Comparator.naturalOrder());
      return after
          .<Reading>map(it -> new Reading.Range(begin, it))
          .orElseGet(() -> new Reading.NoSuchTime(Optional.empty()));
    }
    var ends =
        candidates(of(last(day.get(), from.toLocalDate()))).stream()
            .flatMap(it -> it instanceof Understood(var at, _) ? Stream.of(at) : Stream.empty())
            .map(it -> hour.isSaid() ? it : it.toLocalDate().atTime(23, 59))
            .filter(it -> it.isAfter(from))
            .<Reading>map(it -> new Reading.Range(begin, it))
            .distinct()
            .toList();
    return ends.size() > 1
        ? new Reading.Ask(ends)
        : ends.stream().findFirst().orElseGet(() -> new Reading.NoSuchTime(Optional.empty()));
  }

  /// "Senin-Jumat" goes on to the Friday after that Monday, "sampai minggu depan" rather through
  /// it.
  private Day last(Day day, LocalDate from) {
    return switch (day) {
      case Day.Next(_, var weekday) when weekday.isPresent() -> DayWords.next(from, weekday.get());
      case Day.SundayOrWeek() -> DayWords.next(from, DayOfWeek.SUNDAY);
      case Day.NextWeekOrSunday _ ->
          Day.OneOf.dates(sunday().plusWeeks(1), sunday(), today().plusWeeks(1));
      default -> day;
    };
  }
}
