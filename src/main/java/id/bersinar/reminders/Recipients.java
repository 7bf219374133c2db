package id.bersinar.reminders;

import id.bersinar.dialogue.Role;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.people.StakeholderCategory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who gets a reminder: those who can be reached and belong to its audience right now.
@Component
class Recipients {

  private final People people;

  Recipients(People people) {
    this.people = people;
  }

  List<UUID> of(Reminder reminder) {
    return of(reminder.audience(), reminder.author(), reminder.category());
  }

  /// How many a reminder of that author would reach now.
  int count(Audience audience, UUID author) {
    return of(audience, author, categoryOf(author)).size();
  }

  /// The category of a stakeholder; others have none.
  Optional<StakeholderCategory> categoryOf(UUID person) {
    return people
        .find(person)
        .filter(it -> it.roles().contains(Role.STAKEHOLDER))
        .flatMap(Person::category);
  }

  private List<UUID> of(Audience audience, UUID author, Optional<StakeholderCategory> category) {
    var persons =
        switch (audience) {
          case ME -> people.reachable(author).stream();
          case CATEGORY ->
              people.withRole(Role.STAKEHOLDER).stream()
                  .filter(person -> person.category().equals(category));
          case EVERYONE -> people.everyone().stream();
        };
    return persons.map(Person::id).toList();
  }
}
