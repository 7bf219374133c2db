package id.bersinar.people;

import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.VisitorChanged;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes roles back. Whoever loses one is told.
@Component
class Dismissals {

  private final Persons persons;
  private final Zones zones;
  private final Operators operators;
  private final Leaving leaving;
  private final NamedOperators named;
  private final Watch watch;
  private final Announcer announcer;
  private final ApplicationEventPublisher events;

  Dismissals(
      Persons persons,
      Zones zones,
      Operators operators,
      Leaving leaving,
      NamedOperators named,
      Watch watch,
      Announcer announcer,
      ApplicationEventPublisher events) {
    this.persons = persons;
    this.zones = zones;
    this.operators = operators;
    this.leaving = leaving;
    this.named = named;
    this.watch = watch;
    this.announcer = announcer;
    this.events = events;
  }

  /// Takes the liaison's role; false where the person has none.
  ///
  /// @param by the operator who wants it
  boolean ofLiaison(UUID person, UUID by) {
    var officer = persons.findById(person).filter(it -> it.roles().contains(Role.LIAISON));
    officer.ifPresent(
        it -> {
          var before = it.view(zones);
          leaving.take(it, Role.LIAISON, StoredPerson::leaveDesk);
          events.publishEvent(new VisitorChanged(it.chat(), it.visitor(""), before.roles()));
          told(it, "people.dismissed", before, by);
        });
    return officer.isPresent();
  }

  /// Takes the stakeholder's role; false where the person has none.
  ///
  /// @param by the operator who wants it
  boolean ofStakeholder(UUID person, UUID by) {
    var stakeholder = persons.findById(person).filter(it -> it.roles().contains(Role.STAKEHOLDER));
    stakeholder.ifPresent(
        it -> {
          var before = it.view(zones);
          leaving.take(it, Role.STAKEHOLDER, StoredPerson::leaveStakeholders);
          events.publishEvent(new VisitorChanged(it.chat(), it.visitor(""), before.roles()));
          told(it, "people.dismissed-stakeholder", before, by);
        });
    return stakeholder.isPresent();
  }

  /// Takes the operator's role, whoever the setting names; false where the person has none.
  ///
  /// @param by the operator who wants it
  boolean ofOperator(UUID person, UUID by) {
    var operator = persons.findById(person).filter(it -> it.roles().contains(Role.OPERATOR));
    operator.ifPresent(
        it -> {
          var before = it.view(zones);
          operators.leave(it);
          named.dismiss(it.chat());
          told(it, "people.dismissed-operator", before, by);
        });
    return operator.isPresent();
  }

  private void told(StoredPerson gone, String word, Person before, UUID by) {
    announcer.tell(gone.chat(), gone.language(), Lane.ALERT, Reply.say(word));
    events.publishEvent(OperatorStep.of(by, OperatorStep.Act.DISMISSED, gone.getId()));
    if (before.isWatched()) {
      watch.tellAll(Text.of("people.watch.dismissed").with("person", before.alias()));
    }
  }
}
