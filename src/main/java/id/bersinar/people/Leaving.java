package id.bersinar.people;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Lets nothing become orphaned when somebody loses a role.
@Component
class Leaving {

  private final Persons persons;
  private final Superiors superiors;
  private final People people;
  private final ApplicationEventPublisher events;

  Leaving(Persons persons, Superiors superiors, People people, ApplicationEventPublisher events) {
    this.persons = persons;
    this.superiors = superiors;
    this.people = people;
    this.events = events;
  }

  /// Takes a role, before which the person's office is handed over: so long they are called by it.
  void take(StoredPerson person, Role role, Consumer<StoredPerson> taking) {
    var left = new HashSet<>(person.roles());
    left.remove(role);
    handOver(person, left)
        .ifPresent(it -> people.tell(person.getId(), Lane.REMINDER, Reply.say(it)));
    taking.accept(person);
  }

  /// The person is about to be erased.
  ///
  /// @return what they are to be told, where something has passed on
  Optional<Text> erase(StoredPerson person) {
    return person.roles().isEmpty() ? Optional.empty() : handOver(person, Set.of());
  }

  private Optional<Text> handOver(StoredPerson person, Set<Role> left) {
    var succession = heir(person).map(Succession::new);
    if (left.isEmpty()) {
      persons.replaceSuperior(person.getId(), person.superior().orElse(null));
    }
    events.publishEvent(new RolesTaken(person.getId(), Set.copyOf(left), succession));
    var passed = succession.filter(it -> !it.lines().isEmpty());
    passed.ifPresent(it -> tellHeir(person.getId(), it));
    return passed.map(
        it -> Text.of("people.succession.passed-on").with("person", alias(it.heir())));
  }

  private void tellHeir(UUID person, Succession passed) {
    people.tell(
        passed.heir(),
        Lane.REMINDER,
        Reply.say(
                Text.lines(
                    Stream.concat(
                            Stream.of(
                                Text.of("people.succession.yours").with("person", alias(person))),
                            passed.lines().stream())
                        .toList()))
            .with(Keyboard.column(passed.commands(), Button::command)));
  }

  private String alias(UUID person) {
    return people.find(person).orElseThrow().alias();
  }

  /// Who is an officer and nothing else has no way to what others set up.
  private boolean canTakeOver(UUID person) {
    return persons
        .findById(person)
        .filter(it -> !Collections.disjoint(it.roles(), Set.of(Role.STAKEHOLDER, Role.OPERATOR)))
        .isPresent();
  }

  /// Who takes over; absent where there is nobody. A superior on leave does, and not whoever stands
  /// in for them for some days.
  Optional<UUID> heir(StoredPerson person) {
    return superiors
        .inOffice(person.getId())
        .filter(this::canTakeOver)
        .or(
            () ->
                persons.reachableWith(Role.OPERATOR).stream()
                    .map(StoredPerson::getId)
                    .filter(it -> !it.equals(person.getId()))
                    .findFirst());
  }
}
