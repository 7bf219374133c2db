package id.bersinar.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What was said of the hour, piece by piece.
final class HourSaid {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  // For somebody who names only the day.
  private static final List<Integer> USUAL = List.of(9 * HOUR, 16 * HOUR, 19 * HOUR);

  private Optional<Clock> clock = Optional.empty();
  private Optional<PartOfDay> part = Optional.empty();
  private Optional<Prayer.Said> prayer = Optional.empty();
  private Optional<ZoneId> zone = Optional.empty();
  private boolean about;
  private boolean sameNight;
  private boolean today;

  /// Takes one piece; false where none stands, or what was said already.
  ///
  /// @param bare whether a number alone can only be an hour
  /// @param afterDay whether a day has just been said, so that its night is meant
  boolean take(Tokens tokens, boolean bare, boolean afterDay) {
    if (tokens.take("sekitar")) {
      about = true;
      return true;
    }
    if (clock.isEmpty()) {
      clock = Clock.take(tokens, bare);
      if (clock.isPresent()) {
        return true;
      }
    }
    if (prayer.isEmpty()) {
      prayer = tokens.attempt(() -> Prayer.take(tokens).filter(this::fits));
      if (prayer.isPresent()) {
        sameNight = true;
        return true;
      }
    }
    if (part.isEmpty()) {
      part = PartOfDay.take(tokens);
      if (part.isPresent()) {
        today = tokens.take("ini");
        sameNight = afterDay || today;
        return true;
      }
    }
    var moved = tokens.attempt(() -> clock.flatMap(it -> it.moved(tokens)));
    if (moved.isPresent()) {
      clock = moved;
      return true;
    }
    if (hasClock() && part.filter(it -> it.isRepeated(tokens)).isPresent()) {
      return true;
    }
    if (zone.isEmpty()) {
      zone = zone(tokens);
      return zone.isPresent();
    }
    return false;
  }

  /// "nanti malam habis isya", but not "besok pagi habis isya"
  private boolean fits(Prayer.Said said) {
    return part.isEmpty() || part.get().hour(said.time().getHour()).isPresent();
  }

  private Optional<PartOfDay> part() {
    return part.or(() -> prayer.filter(_ -> hasClock()).map(it -> it.prayer().part()));
  }

  private static Optional<ZoneId> zone(Tokens tokens) {
    return tokens
        .placeIn(List.of("wib", "wita", "wit"))
        .map(List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")::get)
        .map(ZoneId::of);
  }

  void night() {
    part = Optional.of(PartOfDay.NIGHT);
    sameNight = true;
  }

  boolean isSaid() {
    return clock.isPresent() || part.isPresent() || prayer.isPresent();
  }

  /// Whether it is in the first hours of a day, so that "nanti" is tomorrow's: "dini hari nanti".
  boolean isBeforeDawn() {
    return part.filter(it -> it == PartOfDay.DAWN || it == PartOfDay.SUNRISE).isPresent();
  }

  /// Whether it is today's: "malam ini".
  boolean isToday() {
    return today;
  }

  /// Whether it may be any hour that is left of a day: nothing was said, or only "malam".
  boolean isOpenUntilMidnight() {
    return !isSaid()
        || (!hasClock() && prayer.isEmpty() && part.filter(PartOfDay.NIGHT::equals).isPresent());
  }

  boolean hasClock() {
    return clock.isPresent();
  }

  /// Whether the other half of the day may be meant.
  boolean isHalfOpen() {
    return part().isEmpty() && times().minutes().size() > 1 && hasClock();
  }

  boolean isFriday() {
    return prayer.filter(it -> it.prayer() == Prayer.JUMATAN).isPresent();
  }

  /// What the other side of "sampai" says for both: "jam 9 sampai jam 11 pagi".
  ///
  /// @param eachDay whether both have days: "Senin-Jumat jam 8"
  void completedBy(HourSaid end, boolean eachDay) {
    if (eachDay && !isSaid()) {
      clock = end.clock;
      part = end.part;
      prayer = end.prayer;
    }
    zone = zone.or(() -> end.zone);
    boolean fits =
        part.isEmpty()
            && clock.filter(Clock::vague).isPresent()
            && end.part.filter(it -> it.hour(clock.get().hour()).isPresent()).isPresent();
    if (fits) {
      part = end.part;
    }
  }

  /// Whether it can be an hour at all.
  boolean exists() {
    return clock.isEmpty()
        || (clock.get().exists()
            && part().map(it -> fitted(it, clock.get()).isPresent()).orElse(true));
  }

  /// The times of a day that can be meant, those that are mostly meant first.
  Times times() {
    if (prayer.isPresent() && !hasClock()) {
      int minute = prayer.get().time().toSecondOfDay() / HOUR;
      return new Times(List.of(minute), false);
    }
    if (clock.isEmpty()) {
      return new Times(part.map(PartOfDay::usualMinutes).orElse(USUAL), false);
    }
    var said = clock.get();
    int minute = said.minute();
    if (part().isPresent()) {
      int hour = fitted(part().get(), said).orElseThrow();
      int at = hour * HOUR + minute;
      return at >= DAY && !sameNight ? new Times(List.of(at, at - DAY), true) : Times.only(at);
    }
    int hour = said.hour();
    int at = hour * HOUR + minute;
    if (!said.vague() || hour == 0 || hour > 12) {
      return Times.only(at);
    }
    if (hour == 12) {
      return new Times(List.of(at, at + 12 * HOUR), false);
    }
    // Nobody wants to be reminded at two in the night without saying so.
    if (hour <= 5) {
      return Times.only(at + 12 * HOUR);
    }
    return new Times(List.of(at, at + 12 * HOUR), hour < 8);
  }

  private static OptionalInt fitted(PartOfDay part, Clock clock) {
    return part.hour(clock.hour());
  }

  /// @param minutes from the day's beginning, the likeliest first
  /// @param open whether nothing tells which of them is meant, when all are ahead
  record Times(List<Integer> minutes, boolean open) {
    static Times only(int minute) {
      return new Times(List.of(minute), false);
    }
  }

  /// That time of that day as a reading, by the writer's clock.
  Reading.Understood at(LocalDate date, int minute, ZonedDateTime now) {
    var local = date.atStartOfDay().plusMinutes(minute);
    var at = zone.map(it -> converted(local, it, now.getZone())).orElse(local);
    var assumptions = new ArrayList<Reading.Assumption>();
    if (prayer.isPresent() && !hasClock()) {
      assumptions.add(Reading.Assumption.PRAYER);
    } else if (clock.isEmpty() && part.filter(it -> it == PartOfDay.MIDNIGHT).isPresent()) {
      // It is an hour by itself.
    } else if (clock.isEmpty()) {
      assumptions.add(Reading.Assumption.HOUR);
    } else if (about || clock.get().about()) {
      assumptions.add(Reading.Assumption.ABOUT);
    } else if (part().isEmpty()
        && zone.isEmpty()
        && clock.get().vague()
        && clock.get().hour() <= 12) {
      boolean later = minute >= (clock.get().hour() + 12) * HOUR;
      if (later || minute < 12 * HOUR) {
        assumptions.add(later ? Reading.Assumption.LATER_HALF : Reading.Assumption.EARLIER_HALF);
      }
    }
    if (minute >= DAY) {
      assumptions.add(Reading.Assumption.AFTER_MIDNIGHT);
    }
    if (!at.equals(local)) {
      assumptions.add(Reading.Assumption.OTHER_ZONE);
    }
    return new Reading.Understood(at, Set.copyOf(assumptions));
  }

  private static LocalDateTime converted(LocalDateTime said, ZoneId from, ZoneId to) {
    return said.atZone(from).withZoneSameInstant(to).toLocalDateTime();
  }
}
