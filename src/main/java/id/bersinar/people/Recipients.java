package id.bersinar.people;

import id.bersinar.dialogue.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who belongs to an audience and can be reached right now.
@Component
public class Recipients {

  private final People people;

  Recipients(People people) {
    this.people = people;
  }

  /// How many would be reached now by that author.
  public int count(Audience audience, UUID author) {
    return of(audience, author, categoryOf(author)).size();
  }

  /// The category of a stakeholder; others have none.
  public Optional<StakeholderCategory> categoryOf(UUID person) {
    return people
        .find(person)
        .filter(it -> it.roles().contains(Role.STAKEHOLDER))
        .flatMap(Person::category);
  }

  /// The ids of those who belong to it now.
  ///
  /// @param author for an audience that depends on whoever writes to it
  /// @param category for an audience of stakeholders of one
  public List<UUID> of(Audience audience, UUID author, Optional<StakeholderCategory> category) {
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
