package id.bersinar.commitments;

import static java.util.Comparator.comparing;

import id.bersinar.dialogue.Role;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.people.Recipients;
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
  List<Person> of(UUID person) {
    var area = recipients.areaOf(person);
    return people.withRoles(KEEPERS, area).stream()
        .filter(it -> !it.id().equals(person) && recipients.areaOf(it).equals(area))
        .sorted(comparing(Person::alias))
        .toList();
  }

  /// The person first, then the others.
  List<Person> withSelf(UUID person) {
    return Stream.concat(people.find(person).stream(), of(person).stream()).toList();
  }

  /// The person, who can be reached and may keep one.
  Optional<Person> keeper(UUID person) {
    return people.reachable(person).filter(it -> it.roles().stream().anyMatch(KEEPERS::contains));
  }

  /// As they are called among colleagues.
  String alias(UUID person) {
    return people.find(person).map(Person::alias).orElse("–");
  }
}
