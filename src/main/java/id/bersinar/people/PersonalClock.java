package id.bersinar.people;

import id.bersinar.area.WallClock;
import id.bersinar.area.ZoneNames;
import id.bersinar.dialogue.Text;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the clock on the wall says where somebody is: in the zone that they have chosen, otherwise
/// in their area's.
@Component
public class PersonalClock {

  private final Persons persons;
  private final Zones zones;
  private final WallClock wallClock;

  PersonalClock(Persons persons, Zones zones, WallClock wallClock) {
    this.persons = persons;
    this.zones = zones;
    this.wallClock = wallClock;
  }

  /// Where the person lives; the home area's zone for who isn't known.
  public ZoneId zone(UUID person) {
    return persons
        .findById(person)
        .map(it -> it.view(zones).zone())
        .orElseGet(() -> wallClock.now().getZone());
  }

  public ZonedDateTime now(UUID person) {
    return wallClock.now().withZoneSameInstant(zone(person));
  }

  /// By a clock in that zone.
  public LocalDateTime now(ZoneId zone) {
    return wallClock.now().withZoneSameInstant(zone).toLocalDateTime();
  }

  public ZonedDateTime at(Instant moment, UUID person) {
    return moment.atZone(zone(person));
  }

  /// A moment as the person reads it, with the hour that the area's clock shows where that is
  /// another.
  public Text told(Instant moment, UUID person) {
    var here = at(moment, person);
    var there = moment.atZone(areas(person));
    boolean sameDay = here.toLocalDate().equals(there.toLocalDate());
    var both = Text.of(sameDay ? "people.clock.both" : "people.clock.both-days");
    return (here.toLocalDateTime().equals(there.toLocalDateTime())
            ? Text.of("people.clock.one")
            : both.with("day", there.getDayOfWeek())
                .with("time", there.toLocalTime())
                .with("zone", ZoneNames.of(there.getZone())))
        .with("moment", here);
  }

  private ZoneId areas(UUID person) {
    return persons
        .findById(person)
        .map(it -> zones.of(null, it.view(zones).area().orElse(null)))
        .orElseGet(() -> wallClock.now().getZone());
  }
}
