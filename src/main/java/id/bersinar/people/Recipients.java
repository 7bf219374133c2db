package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Areas;
import id.bersinar.dialogue.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who belongs to an audience and can be reached right now.
@Component
public class Recipients {

  private final Persons persons;
  private final Zones zones;
  private final Areas areas;

  Recipients(Persons persons, Zones zones, Areas areas) {
    this.persons = persons;
    this.zones = zones;
    this.areas = areas;
  }

  /// How many would be reached now by that author.
  public int count(Audience audience, UUID author) {
    return audience == Audience.EVERYONE
        ? persons.countConsenting(areaOf(author).orElse(null))
        : of(audience, author, categoryOf(author), areaOf(author)).size();
  }

  /// The category of a stakeholder; others have none.
  public Optional<StakeholderCategory> categoryOf(UUID person) {
    return find(person)
        .filter(it -> it.roles().contains(Role.STAKEHOLDER))
        .flatMap(Person::category);
  }

  /// The area in which the person has roles, and the home area for others; absent until an area
  /// has been imported.
  public Optional<AreaCode> areaOf(UUID person) {
    return find(person).flatMap(Person::area).or(areas::homeCode);
  }

  private Optional<Person> find(UUID person) {
    return persons.findById(person).map(it -> it.view(zones));
  }

  /// Those of them who can be reached, by one statement.
  public List<Recipient> among(Collection<UUID> people) {
    return recipients(persons.recipients(people));
  }

  /// Those who belong to it now, by one statement. Who has no role in any area belongs to all.
  ///
  /// @param author for an audience that depends on whoever writes to it
  /// @param category for an audience of stakeholders of one
  /// @param area the home area where absent
  public List<Recipient> of(
      Audience audience,
      UUID author,
      Optional<StakeholderCategory> category,
      Optional<AreaCode> area) {
    var code = area.or(areas::homeCode).orElse(null);
    return recipients(
        switch (audience) {
          case ME -> persons.recipient(author);
          case CATEGORY ->
              category
                  .map(it -> persons.withRole(Role.STAKEHOLDER, it, code))
                  .orElse(List.<Persons.Reached>of());
          case EVERYONE -> persons.consenting(code);
        });
  }

  private List<Recipient> recipients(List<Persons.Reached> stored) {
    return stored.stream().map(it -> it.recipient(zones)).toList();
  }
}
