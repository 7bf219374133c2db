package id.bersinar.tips.access;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.area.Position;
import id.bersinar.dialogue.Role;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.tips.record.Tip;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The liaison officers, and for which desk each of them works.
@Component
public class Officers {

  private final People people;
  private final Areas areas;

  Officers(People people, Areas areas) {
    this.people = people;
    this.areas = areas;
  }

  /// The officer's desk.
  public Desk deskOf(UUID officer) {
    return people.find(officer).flatMap(Person::desk).orElse(Desk.POLSEK);
  }

  /// The area of the officer's desk; absent until an area has been imported.
  public Optional<AreaCode> areaOf(UUID officer) {
    return people.find(officer).flatMap(Person::area).or(areas::homeCode);
  }

  /// The next desk of the chain of command above the officer's; absent at its end and outside.
  public Optional<Desk> deskAbove(UUID officer) {
    return areas.desks(areaOf(officer)).above(deskOf(officer));
  }

  /// The next desk of the chain of command above the tip's; absent at its end and outside of it.
  public Optional<Desk> deskAbove(Tip tip) {
    return areas.desks(tip.area()).above(tip.desk());
  }

  /// Whether that is an officer at all.
  public boolean isOfficer(UUID person) {
    return people.find(person).filter(it -> it.roles().contains(Role.LIAISON)).isPresent();
  }

  /// Those of the desk who can be reached.
  public List<UUID> at(Desk desk) {
    return reachableAt(desk).map(Person::id).toList();
  }

  /// Who has the tip in hand, if they can be reached.
  public Optional<UUID> reachableClaimer(Tip tip) {
    return tip.claimedBy().filter(at(tip.desk())::contains);
  }

  /// Those of the desk in that position who can be reached.
  public List<UUID> at(Desk desk, Position position) {
    return reachableAt(desk)
        .filter(it -> it.position().orElse(Position.OFFICER) == position)
        .map(Person::id)
        .toList();
  }

  private Stream<Person> reachableAt(Desk desk) {
    return people.withRole(Role.LIAISON).stream()
        .filter(it -> it.desk().orElse(Desk.POLSEK) == desk);
  }

  /// How officers call each other: the institution and a short handle, as no names are kept.
  public String nameOf(UUID officer) {
    return people.find(officer).map(Person::alias).orElseGet(() -> Person.handle(officer));
  }
}
