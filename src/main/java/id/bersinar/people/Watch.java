package id.bersinar.people;

import id.bersinar.area.HotlinesChanged;
import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells those who watch over each other, operators and liaisons, what is done about operators,
/// oversight and the numbers to call in need. Within the running transaction.
@Component
class Watch {

  private final Persons persons;
  private final Zones zones;
  private final Announcer announcer;
  private final ApplicationEventPublisher events;

  Watch(Persons persons, Zones zones, Announcer announcer, ApplicationEventPublisher events) {
    this.persons = persons;
    this.zones = zones;
    this.announcer = announcer;
    this.events = events;
  }

  @EventListener
  @Transactional
  public void onStep(OperatorStep step) {
    if (step.act() == OperatorStep.Act.CHANGED_SETTING) {
      tellAll(Text.of("people.watch.setting").with("name", step.subject()));
    }
  }

  /// Whoever could put their own number there would be called by whoever is in need. Oversight
  /// hears of it as of the texts around tips.
  @EventListener
  @Transactional
  public void onHotlines(HotlinesChanged changed) {
    var text =
        Text.of("people.watch.hotlines")
            .with("area", changed.area())
            .with("changes", Text.lines(changed.changes()));
    tell(it -> !it.isOfOversight() && !changed.who().equals(Optional.of(it.id())), text);
    var act = OperatorStep.Act.CHANGED_HOTLINE;
    changed.codes().forEach(it -> events.publishEvent(new OperatorStep(changed.who(), act, it)));
  }

  void tellAll(Text text) {
    tell(_ -> true, Reply.say(text));
  }

  /// With a button that leads to where something can be done about it.
  void tellWithWay(String command, Predicate<Person> some, Text text) {
    var way = Keyboard.buttons().row(Button.command(command));
    tell(some, Reply.say(text).with(way));
  }

  void tell(Predicate<Person> some, Text text) {
    tell(some, Reply.say(text));
  }

  private void tell(Predicate<Person> some, Reply reply) {
    persons.withAnyOf(EnumSet.of(Role.OPERATOR, Role.LIAISON)).stream()
        .filter(StoredPerson::reachable)
        .map(it -> it.view(zones))
        .filter(some)
        .forEach(it -> announcer.tell(it.chat(), it.language(), Lane.ALERT, reply));
  }
}
