package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
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
import java.util.function.Predicate;
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
        .map(it -> new Officer(person.id(), areas.desk(person.area(), it), person.alias()));
  }

  /// Whose the tip is.
  public AreaDesk deskOf(Tip tip) {
    return areas.desk(tip.area(), tip.desk());
  }

  /// The next desk of the chain of command above the tip's; absent at its end and outside of it.
  public Optional<AreaDesk> deskAbove(Tip tip) {
    return areas.above(deskOf(tip));
  }

  /// Those of the desk who can be reached, also where they can open nothing: see
  /// [OfficersWithAccess].
  List<Officer> at(AreaDesk desk) {
    return at(desk, _ -> true);
  }

  /// As above, in that position.
  List<Officer> at(AreaDesk desk, Position position) {
    return at(desk, it -> it.position().orElse(Position.OFFICER) == position);
  }

  /// Those of every oversight desk who can be reached.
  public List<Officer> overseers() {
    return people.withRole(Role.LIAISON).stream()
        .flatMap(it -> of(it).stream())
        .filter(it -> it.desk().desk() == Desk.OVERSIGHT)
        .toList();
  }

  private List<Officer> at(AreaDesk desk, Predicate<Person> some) {
    return people.withRole(Role.LIAISON).stream()
        .filter(some)
        .flatMap(it -> of(it).stream())
        .filter(it -> it.desk().equals(desk))
        .toList();
  }

  /// How officers call somebody who is or was one of them.
  public String nameOf(UUID person) {
    return people.find(person).map(Person::alias).orElseGet(() -> Person.handle(person));
  }
}
