package id.bersinar.area;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/// What the clock and the calendar on the area's wall say: the present and other moments in the
/// area's time zone.
@Component
public class WallClock {

  private final Areas areas;
  private final Clock clock;

  WallClock(Areas areas, Clock clock) {
    this.areas = areas;
    this.clock = clock;
  }

  public ZonedDateTime now() {
    return at(clock.instant());
  }

  /// The present, as it is told in that zone.
  public ZonedDateTime now(ZoneId zone) {
    return clock.instant().atZone(zone);
  }

  public LocalDate today() {
    return now().toLocalDate();
  }

  /// That moment, as it is told in the area.
  public ZonedDateTime at(Instant moment) {
    return moment.atZone(areas.zone());
  }
}
