package id.bersinar.people;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.VisitorChanged;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the dialogues whom they are talking to, and keeps whoever writes for the first time.
@Component
class StoredVisitors implements Visitors {

  private final Persons persons;
  private final Texts texts;
  private final Set<Long> firstOperators;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredVisitors(
      Persons persons,
      Texts texts,
      PeopleSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.persons = persons;
    this.texts = texts;
    this.firstOperators = settings.operators();
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Visitor meet(Incoming incoming) {
    var person =
        persons
            .findByChat(incoming.chat())
            .orElseGet(
                () ->
                    persons.save(
                        new StoredPerson(
                            incoming.chat(),
                            texts.closest(incoming.languageCode()),
                            clock.instant())));
    person.reachable(true);
    // In a private chat the chat's id is the person's.
    if (firstOperators.contains(incoming.chat()) && person.grant(Role.OPERATOR)) {
      events.publishEvent(new VisitorChanged(person.chat(), person.visitor("")));
    }
    return person.visitor(incoming.firstName());
  }

  @Override
  public Visitor glimpse(Incoming incoming) {
    return persons
        .findByChat(incoming.chat())
        .map(person -> person.visitor(incoming.firstName()))
        .orElseGet(
            () ->
                new Visitor(
                    null,
                    incoming.firstName(),
                    texts.closest(incoming.languageCode()),
                    Set.of(),
                    false));
  }

  @Override
  public Language languageOf(long chat) {
    return persons.findByChat(chat).map(StoredPerson::language).orElse(Language.INDONESIAN);
  }

  @Override
  public List<RoleHolder> roleHolders() {
    return persons.withAnyRole().stream()
        .map(person -> new RoleHolder(person.chat(), person.visitor("")))
        .toList();
  }
}
