package id.bersinar.people;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.VisitorChanged;
import id.bersinar.dialogue.gate.ChatForgotten;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the dialogues whom they are talking to.
@Component
class StoredVisitors implements Visitors {

  private final Persons persons;
  private final Newcomers newcomers;
  private final Texts texts;
  private final Set<Long> firstOperators;
  private final NamedOperators named;
  private final ApplicationEventPublisher events;
  private final WallClock wallClock;

  // Chats whose row has been seen, so that it needn't be looked for each time.
  private final Set<Long> seen = ConcurrentHashMap.newKeySet();

  StoredVisitors(
      Persons persons,
      Newcomers newcomers,
      Texts texts,
      PeopleSettings settings,
      NamedOperators named,
      ApplicationEventPublisher events,
      WallClock wallClock) {
    this.persons = persons;
    this.newcomers = newcomers;
    this.texts = texts;
    this.firstOperators = settings.operators();
    this.named = named;
    this.events = events;
    this.wallClock = wallClock;
  }

  /// Whom the settings name as an operator is known before they come.
  @Override
  public boolean knows(long chat) {
    return firstOperators.contains(chat) || seen.contains(chat) || persons.existsByChat(chat);
  }

  @Override
  public boolean awaits(long chat) {
    return persons
        .findByChat(chat)
        .map(
            it ->
                !it.reachable()
                    || (firstOperators.contains(chat) && !it.roles().contains(Role.OPERATOR)))
        .orElseGet(() -> firstOperators.contains(chat));
  }

  @EventListener
  void forget(ChatForgotten event) {
    seen.remove(event.chat());
  }

  @Override
  public Visitor meet(Incoming incoming) {
    // Another node may have erased it.
    seen.remove(incoming.chat());
    return persons
        .findByChat(incoming.chat())
        .or(() -> firstOperator(incoming))
        .map(
            person -> {
              seen.add(person.chat());
              welcome(person);
              return person.visitor(incoming.firstName());
            })
        .orElseGet(
            () ->
                newcomers
                    .meet(incoming.chat(), languageOf(incoming))
                    .visitor(incoming.firstName()));
  }

  // In a private chat the chat's id is the person's.
  private Optional<StoredPerson> firstOperator(Incoming incoming) {
    return Optional.of(incoming.chat())
        .filter(named::admits)
        .map(chat -> new StoredPerson(chat, languageOf(incoming), wallClock.today()))
        .map(persons::save);
  }

  private void welcome(StoredPerson person) {
    person.reachable(true);
    boolean isOperator = person.roles().contains(Role.OPERATOR);
    if (!isOperator && named.admits(person.chat())) {
      person.becomeOperator(wallClock.today());
      events.publishEvent(new VisitorChanged(person.chat(), person.visitor("")));
      events.publishEvent(
          OperatorStep.of(person.getId(), OperatorStep.Act.NAMED_OPERATOR, person.getId()));
    }
  }

  @Override
  public Visitor glimpse(Incoming incoming) {
    return persons
        .findByChat(incoming.chat())
        .map(person -> person.visitor(incoming.firstName()))
        .or(() -> newcomers.ofChat(incoming.chat()).map(it -> it.visitor(incoming.firstName())))
        .orElseGet(
            () -> new Visitor(null, incoming.firstName(), languageOf(incoming), Set.of(), false));
  }

  private Language languageOf(Incoming incoming) {
    return texts.closest(incoming.languageCode());
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
