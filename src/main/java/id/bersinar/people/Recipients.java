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
  private final AudienceQuery query;

  Recipients(Persons persons, Zones zones, Areas areas, AudienceQuery query) {
    this.query = query;
    this.persons = persons;
    this.zones = zones;
    this.areas = areas;
  }

  /// How many would be reached now by that author.
  public int count(Audience audience, UUID author) {
    return query.count(audience, author, areaOf(author));
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

  /// As above, without looking the person up.
  public Optional<AreaCode> areaOf(Person person) {
    return person.area().or(areas::homeCode);
  }

  private Optional<Person> find(UUID person) {
    return persons.findById(person).map(it -> it.view(zones));
  }

  /// Those of them who can be reached, by one statement.
  public List<Recipient> among(Collection<UUID> people) {
    return query.among(people);
  }

  /// As above, without those who have no role, or none any more.
  public List<Recipient> officialsAmong(Collection<UUID> people) {
    return query.officialsAmong(people);
  }

  /// Those who belong to it now, by one statement. Who has no role belongs to none; an official who
  /// is older than the first area belongs to all.
  ///
  /// @param author for an audience that depends on whoever writes to it
  /// @param area the home area where absent
  public List<Recipient> of(Audience audience, UUID author, Optional<AreaCode> area) {
    return query.find(audience, author, area.or(areas::homeCode));
  }

  /// Somebody who belongs to an audience.
  public record Member(UUID id, boolean reached) {}

  /// Those who belong to it now, whether or not they can be reached.
  public List<Member> members(Audience audience, UUID author, Optional<AreaCode> area) {
    return query.members(audience, author, area.or(areas::homeCode));
  }

  /// Those who belong to it as well, and can't be reached.
  public List<UUID> unreached(Audience audience, UUID author, Optional<AreaCode> area) {
    return query.unreached(audience, author, area.or(areas::homeCode));
  }
}
