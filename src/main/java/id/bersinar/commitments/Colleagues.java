package id.bersinar.commitments;

import static java.util.Comparator.comparing;

import id.bersinar.dialogue.Role;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.people.Recipients;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who can keep a commitment.
@Component
class Colleagues {

  static final Set<Role> KEEPERS = Set.of(Role.STAKEHOLDER, Role.OPERATOR);

  private final People people;
  private final Recipients recipients;

  Colleagues(People people, Recipients recipients) {
    this.people = people;
    this.recipients = recipients;
  }

  /// The others of the same area who can be asked to keep one.
  List<UUID> of(UUID person) {
    var area = recipients.areaOf(person);
    return people.withRoles(KEEPERS, area).stream()
        .filter(it -> !it.id().equals(person) && recipients.areaOf(it).equals(area))
        .sorted(comparing(Person::alias))
        .map(Person::id)
        .toList();
  }

  /// Who can keep what the person writes down: they themselves first, then those who are near to
  /// it, and all others.
  List<UUID> keepers(UUID person, Collection<UUID> near) {
    var others = of(person);
    return Stream.of(
            Stream.of(person),
            near.stream().filter(it -> others.contains(it) || keeper(it).isPresent()),
            others.stream())
        .flatMap(it -> it)
        .distinct()
        .toList();
  }

  /// The person, who can be reached and may keep one.
  Optional<Person> keeper(UUID person) {
    return people.reachable(person).filter(it -> it.roles().stream().anyMatch(KEEPERS::contains));
  }
}
