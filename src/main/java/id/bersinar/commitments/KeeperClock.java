package id.bersinar.commitments;

import id.bersinar.calendar.Holidays;
import id.bersinar.dialogue.Said;
import id.bersinar.people.PersonalClock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The time where people are who keep commitments.
@Component
class KeeperClock {

  private final PersonalClock clock;
  private final Holidays holidays;

  KeeperClock(PersonalClock clock, Holidays holidays) {
    this.clock = clock;
    this.holidays = holidays;
  }

  ZonedDateTime now(UUID keeper) {
    return clock.now(keeper);
  }

  LocalDate today(UUID keeper) {
    return now(keeper).toLocalDate();
  }

  /// As above, for a page; of the reader it is known already.
  LocalDate today(UUID keeper, Said reader) {
    return keeper.equals(reader.id()) ? clock.now(reader).toLocalDate() : today(keeper);
  }

  /// When the keeper is first reminded of what is due on that day.
  Reminding first(UUID keeper, LocalDate due) {
    return Reminding.first(due, now(keeper), holidays);
  }
}
