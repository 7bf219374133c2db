package id.bersinar.people;

import id.bersinar.dialogue.Role;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Lets nothing become orphaned when somebody loses a role.
@Component
class Leaving {

  private final Persons persons;
  private final Superiors superiors;
  private final ApplicationEventPublisher events;

  Leaving(Persons persons, Superiors superiors, ApplicationEventPublisher events) {
    this.persons = persons;
    this.superiors = superiors;
    this.events = events;
  }

  /// Takes a role, after which the person's office is handed over.
  void take(StoredPerson person, Consumer<StoredPerson> taking) {
    var heir = heir(person);
    var above = person.superior();
    taking.accept(person);
    handOver(person, person.roles(), heir, above);
  }

  /// The person is about to be erased.
  void erase(StoredPerson person) {
    if (!person.roles().isEmpty()) {
      handOver(person, Set.of(), heir(person), person.superior());
    }
  }

  private void handOver(
      StoredPerson person, Set<Role> left, Optional<UUID> heir, Optional<UUID> above) {
    if (left.isEmpty()) {
      persons.replaceSuperior(person.getId(), above.orElse(null));
    }
    events.publishEvent(new RolesTaken(person.getId(), Set.copyOf(left), heir));
  }

  /// Who is an officer and nothing else has no way to what others set up.
  private boolean canTakeOver(UUID person) {
    return persons
        .findById(person)
        .filter(it -> !Collections.disjoint(it.roles(), Set.of(Role.STAKEHOLDER, Role.OPERATOR)))
        .isPresent();
  }

  private Optional<UUID> heir(StoredPerson person) {
    return superiors
        .of(person.getId())
        .filter(this::canTakeOver)
        .or(
            () ->
                persons.reachableWith(Role.OPERATOR).stream()
                    .map(StoredPerson::getId)
                    .filter(it -> !it.equals(person.getId()))
                    .findFirst());
  }
}
