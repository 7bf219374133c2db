package id.bersinar.people;

import id.bersinar.area.WallClock;
import id.bersinar.area.ZoneNames;
import id.bersinar.dialogue.Said;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Whereabouts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
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
    return where(person).own();
  }

  /// Of whoever is talking, as for any person; what was looked up when they came isn't again.
  public ZoneId zone(Said said) {
    return where(said).own();
  }

  public ZonedDateTime now(UUID person) {
    return wallClock.now(zone(person));
  }

  public ZonedDateTime now(Said said) {
    return wallClock.now(zone(said));
  }

  /// By a clock in that zone.
  public LocalDateTime now(ZoneId zone) {
    return wallClock.now(zone).toLocalDateTime();
  }

  public ZonedDateTime at(Instant moment, UUID person) {
    return moment.atZone(zone(person));
  }

  public ZonedDateTime at(Instant moment, Said said) {
    return moment.atZone(zone(said));
  }

  /// A moment as the person reads it, with the hour that the area's clock shows where that is
  /// another.
  public Text told(Instant moment, UUID person) {
    return told(moment, where(person));
  }

  public Text told(Instant moment, Said said) {
    return told(moment, where(said));
  }

  private static Text told(Instant moment, Whereabouts where) {
    var here = moment.atZone(where.own());
    var there = moment.atZone(where.areas());
    boolean sameDay = here.toLocalDate().equals(there.toLocalDate());
    var both = Text.of(sameDay ? "people.clock.both" : "people.clock.both-days");
    return (here.toLocalDateTime().equals(there.toLocalDateTime())
            ? Text.of("people.clock.one")
            : both.with("day", there.getDayOfWeek())
                .with("time", there.toLocalTime())
                .with("zone", ZoneNames.of(there.getZone())))
        .with("moment", here);
  }

  private Whereabouts where(Said said) {
    return Optional.ofNullable(said.visitor().where()).orElseGet(() -> where(said.id()));
  }

  private Whereabouts where(UUID person) {
    return persons
        .findById(person)
        .map(it -> it.view(zones))
        .map(it -> new Whereabouts(it.zone(), zones.of(null, it.area().orElse(null))))
        .orElseGet(() -> new Whereabouts(wallClock.now().getZone(), wallClock.now().getZone()));
  }
}
