package id.bersinar.people;

import id.bersinar.dialogue.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who belongs to an audience and can be reached right now.
@Component
public class Recipients {

  private final Persons persons;

  Recipients(Persons persons) {
    this.persons = persons;
  }

  /// How many would be reached now by that author.
  public int count(Audience audience, UUID author) {
    return of(audience, author, categoryOf(author)).size();
  }

  /// The category of a stakeholder; others have none.
  public Optional<StakeholderCategory> categoryOf(UUID person) {
    return persons
        .findById(person)
        .map(StoredPerson::view)
        .filter(it -> it.roles().contains(Role.STAKEHOLDER))
        .flatMap(Person::category);
  }

  /// Those who belong to it now, by one statement.
  ///
  /// @param author for an audience that depends on whoever writes to it
  /// @param category for an audience of stakeholders of one
  public List<Recipient> of(
      Audience audience, UUID author, Optional<StakeholderCategory> category) {
    return switch (audience) {
      case ME -> persons.recipient(author);
      case CATEGORY -> category.map(it -> persons.withRole(Role.STAKEHOLDER, it)).orElse(List.of());
      case EVERYONE -> persons.consenting();
    };
  }
}
