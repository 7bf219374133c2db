package id.bersinar.people;

import id.bersinar.area.WallClock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// To whom officials report.
@Component
public class Superiors {

  private final Persons persons;
  private final Zones zones;
  private final WallClock wallClock;

  Superiors(Persons persons, Zones zones, WallClock wallClock) {
    this.persons = persons;
    this.zones = zones;
    this.wallClock = wallClock;
  }

  /// The next one above who is there today and can be reached: whoever stands in for an absent
  /// superior, otherwise whoever is above them. Absent where all posts above are vacant; never the
  /// person, even where the reports go round.
  public Optional<UUID> of(UUID person) {
    return of(person, Set.of());
  }

  /// As above, above those of them who are on the way there, or stand in for somebody who is.
  public Optional<UUID> of(UUID person, Collection<UUID> passedOver) {
    var now = wallClock.now();
    return first(
        person,
        post ->
            Optional.of(post)
                .filter(it -> !passedOver.contains(it.getId()))
                .flatMap(it -> there(it, now))
                .filter(it -> !passedOver.contains(it.getId())));
  }

  /// The next one above whose post isn't vacant, also while they are away.
  Optional<UUID> inOffice(UUID person) {
    return first(person, post -> Optional.of(post).filter(StoredPerson::isOnDuty));
  }

  private Optional<UUID> first(UUID person, Function<StoredPerson, Optional<StoredPerson>> who) {
    var passed = new HashSet<UUID>();
    passed.add(person);
    var post = above(person);
    while (post.isPresent() && passed.add(post.get().getId())) {
      var found = who.apply(post.get()).map(StoredPerson::getId);
      if (found.isPresent() && !found.get().equals(person)) {
        return found;
      }
      post = above(post.get().getId());
    }
    return Optional.empty();
  }

  private Optional<StoredPerson> above(UUID person) {
    return persons.findById(person).flatMap(StoredPerson::superior).flatMap(persons::findById);
  }

  private Optional<StoredPerson> there(StoredPerson post, ZonedDateTime now) {
    var absence = post.absenceAt(now, zones);
    return absence.isEmpty()
        ? Optional.of(post).filter(StoredPerson::isOnDuty)
        : absence
            .flatMap(Absence::deputy)
            .flatMap(persons::findById)
            .filter(it -> it.isOnDuty() && it.absenceAt(now, zones).isEmpty());
  }
}
