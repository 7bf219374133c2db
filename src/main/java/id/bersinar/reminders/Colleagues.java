package id.bersinar.reminders;

import static java.util.Comparator.comparing;

import id.bersinar.dialogue.Role;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Who can see to something in somebody's place: those of the same institution first, then those
/// of the same category, in the same area.
@Component
class Colleagues {

  private final People people;

  Colleagues(People people) {
    this.people = people;
  }

  List<Person> of(UUID id) {
    return people.find(id).filter(it -> !it.roles().isEmpty()).map(this::of).orElse(List.of());
  }

  private List<Person> of(Person person) {
    Predicate<Person> ofInstitution = it -> same(it.institution(), person.institution());
    return people.withRoles(Set.of(Role.STAKEHOLDER), person.area()).stream()
        .filter(it -> !it.id().equals(person.id()) && it.area().equals(person.area()))
        .filter(ofInstitution.or(it -> same(it.category(), person.category())))
        .sorted(comparing((Person it) -> !ofInstitution.test(it)).thenComparing(it -> it.alias()))
        .toList();
  }

  private static boolean same(Optional<?> one, Optional<?> other) {
    return one.isPresent() && one.equals(other);
  }
}
