package id.bersinar.people;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.VisitorChanged;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Operators, and whose word counts as a second one.
@Component
class Operators {

  // Three whole days at least, as only the day is kept.
  private static final int DAYS_UNTIL_SECOND = 4;

  private final Persons persons;
  private final Leaving leaving;
  private final ApplicationEventPublisher events;
  private final WallClock wallClock;

  Operators(
      Persons persons, Leaving leaving, ApplicationEventPublisher events, WallClock wallClock) {
    this.persons = persons;
    this.leaving = leaving;
    this.events = events;
    this.wallClock = wallClock;
  }

  boolean isOne(UUID person) {
    return find(person).isPresent();
  }

  private Optional<StoredPerson> find(UUID person) {
    return persons.findById(person).filter(it -> it.roles().contains(Role.OPERATOR));
  }

  /// Whether the operator has been one for so long that others have had time to object: otherwise
  /// whoever is alone would invite a second self.
  boolean maySecond(UUID person) {
    return find(person)
        .filter(
            it ->
                it.operatorSince()
                    .filter(since -> since.plusDays(DAYS_UNTIL_SECOND).isAfter(wallClock.today()))
                    .isEmpty())
        .isPresent();
  }

  /// Takes the operator's role.
  void leave(StoredPerson operator) {
    var before = Set.copyOf(operator.roles());
    leaving.take(operator, Role.OPERATOR, StoredPerson::leaveOperators);
    events.publishEvent(new VisitorChanged(operator.chat(), operator.visitor(""), before));
    events.publishEvent(
        OperatorStep.of(operator.getId(), OperatorStep.Act.LEFT_OPERATORS, operator.getId()));
  }
}
