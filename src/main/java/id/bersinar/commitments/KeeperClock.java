package id.bersinar.commitments;

import id.bersinar.area.WallClock;
import id.bersinar.calendar.Holidays;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The time where people are who keep commitments.
@Component
class KeeperClock {

  private final People people;
  private final Holidays holidays;
  private final WallClock wallClock;

  KeeperClock(People people, Holidays holidays, WallClock wallClock) {
    this.people = people;
    this.holidays = holidays;
    this.wallClock = wallClock;
  }

  ZonedDateTime now(UUID keeper) {
    var now = wallClock.now();
    return now.withZoneSameInstant(people.find(keeper).map(Person::zone).orElse(now.getZone()));
  }

  /// When the keeper is first reminded of what is due on that day.
  Reminding first(UUID keeper, LocalDate due) {
    return Reminding.first(due, now(keeper), holidays);
  }
}
