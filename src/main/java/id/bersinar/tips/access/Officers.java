package id.bersinar.tips.access;

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

  /// The person as an officer; absent for whoever is none, or works for no desk.
  public Optional<Officer> find(UUID person) {
    return people.find(person).filter(it -> it.roles().contains(Role.LIAISON)).flatMap(this::of);
  }

  private Optional<Officer> of(Person person) {
    return person
        .desk()
        .map(it -> new Officer(person.id(), person.area().or(areas::homeCode), it, person.alias()));
  }

  /// The next desk of the chain of command above the officer's; absent at its end and outside.
  public Optional<Desk> deskAbove(Officer officer) {
    return areas.desks(officer.area()).above(officer.desk());
  }

  /// The next desk of the chain of command above the tip's; absent at its end and outside of it.
  public Optional<Desk> deskAbove(Tip tip) {
    return areas.desks(tip.area()).above(tip.desk());
  }

  /// Those of the desk who can be reached.
  public List<Officer> at(Desk desk) {
    return reachableAt(desk).flatMap(it -> of(it).stream()).toList();
  }

  /// Those of the desk in that position who can be reached.
  public List<Officer> at(Desk desk, Position position) {
    return reachableAt(desk)
        .filter(it -> it.position().orElse(Position.OFFICER) == position)
        .flatMap(it -> of(it).stream())
        .toList();
  }

  private Stream<Person> reachableAt(Desk desk) {
    return people.withRole(Role.LIAISON).stream()
        .filter(it -> it.desk().stream().anyMatch(desk::equals));
  }

  /// Who has the tip in hand, if they can be reached.
  public Optional<Officer> reachableClaimer(Tip tip) {
    return at(tip.desk()).stream().filter(it -> tip.isInHandsOf(it.id())).findFirst();
  }

  /// How officers call somebody who is or was one of them.
  public String nameOf(UUID person) {
    return people.find(person).map(Person::alias).orElseGet(() -> Person.handle(person));
  }
}
