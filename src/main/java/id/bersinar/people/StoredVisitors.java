package id.bersinar.people;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.VisitorChanged;
import id.bersinar.dialogue.gate.ChatForgotten;
import id.bersinar.dialogue.gate.ChatRow;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Met;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells the dialogues whom they are talking to.
@Component
class StoredVisitors implements Visitors {

  private final Arrivals arrivals;
  private final Persons persons;
  private final Newcomers newcomers;
  private final Texts texts;
  private final Set<Long> firstOperators;
  private final NamedOperators named;
  private final ApplicationEventPublisher events;
  private final WallClock wallClock;
  private final TransactionOperations transaction;

  // Chats whose row has been seen, so that it needn't be looked for each time.
  private final Set<Long> seen = ConcurrentHashMap.newKeySet();

  StoredVisitors(
      Arrivals arrivals,
      Persons persons,
      Newcomers newcomers,
      Texts texts,
      PeopleSettings settings,
      NamedOperators named,
      ApplicationEventPublisher events,
      WallClock wallClock,
      TransactionOperations transaction) {
    this.arrivals = arrivals;
    this.persons = persons;
    this.newcomers = newcomers;
    this.texts = texts;
    this.firstOperators = settings.operators();
    this.named = named;
    this.events = events;
    this.wallClock = wallClock;
    this.transaction = transaction;
  }

  /// Whom the settings name as an operator is known before they come.
  @Override
  public boolean knows(long chat) {
    return firstOperators.contains(chat) || seen.contains(chat) || !arrivals.isStranger(chat);
  }

  @EventListener
  void forget(ChatForgotten event) {
    seen.remove(event.chat());
  }

  @Override
  public Visitor meet(Incoming incoming) {
    var known = arrivals.find(incoming.chat());
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      arrivals.note(incoming.chat(), known.isEmpty());
    }
    return met(incoming, known);
  }

  @Override
  public <T> Met<T> meet(Incoming incoming, ChatRow<T> row) {
    var found = arrivals.find(incoming.chat(), row);
    return new Met<>(met(incoming, found.person()), found.row());
  }

  private Visitor met(Incoming incoming, Optional<Arrivals.Known> known) {
    long chat = incoming.chat();
    var visitor = settled(incoming, known);
    if (visitor.isPresent()) {
      seen.add(chat);
    } else {
      // Another node may have erased it.
      seen.remove(chat);
    }
    return visitor.orElseGet(
        () -> newcomers.meet(chat, languageOf(incoming)).visitor(incoming.firstName()));
  }

  // In the turn's transaction, if it has one, by Hibernate, which then needn't look for the person
  // again.
  @Override
  public Visitor receive(Incoming incoming) {
    long chat = incoming.chat();
    var known =
        TransactionSynchronizationManager.isActualTransactionActive()
            ? persons.findByChat(chat).map(Arrivals.Known::of)
            : arrivals.find(chat);
    return settled(incoming, known).orElseGet(() -> unknown(incoming));
  }

  /// Somebody who is known, once what is to be kept of them is.
  private Optional<Visitor> settled(Incoming incoming, Optional<Arrivals.Known> known) {
    return awaits(incoming.chat(), known)
        ? Objects.requireNonNull(transaction.execute(_ -> welcome(incoming)))
        : known.map(it -> it.visitor(incoming.firstName()));
  }

  private boolean awaits(long chat, Optional<Arrivals.Known> known) {
    boolean named = firstOperators.contains(chat);
    return known
        .map(it -> !it.reachable() || (named && !it.roles().contains(Role.OPERATOR)))
        .orElse(named);
  }

  private Optional<Visitor> welcome(Incoming incoming) {
    return persons
        .findByChat(incoming.chat())
        .or(() -> firstOperator(incoming))
        .map(
            person -> {
              welcome(person);
              return person.visitor(incoming.firstName());
            });
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
    var before = Set.copyOf(person.roles());
    if (!before.contains(Role.OPERATOR) && named.admits(person.chat())) {
      person.becomeOperator(wallClock.today());
      events.publishEvent(new VisitorChanged(person.chat(), person.visitor(""), before));
      events.publishEvent(
          OperatorStep.of(person.getId(), OperatorStep.Act.NAMED_OPERATOR, person.getId()));
    }
  }

  @Override
  public Visitor glimpse(Incoming incoming) {
    return arrivals
        .find(incoming.chat())
        .map(it -> it.visitor(incoming.firstName()))
        .orElseGet(() -> unknown(incoming));
  }

  /// Whom the settings name is an operator at their first words.
  private Visitor unknown(Incoming incoming) {
    return newcomers
        .ofChat(incoming.chat())
        .map(it -> it.visitor(incoming.firstName()))
        .orElseGet(
            () ->
                new Visitor(
                    null,
                    incoming.firstName(),
                    languageOf(incoming),
                    named.admits(incoming.chat()) ? Set.of(Role.OPERATOR) : Set.of(),
                    false));
  }

  private Language languageOf(Incoming incoming) {
    return texts.closest(incoming.languageCode());
  }

  @Override
  public Language languageOf(long chat) {
    return arrivals.find(chat).map(Arrivals.Known::language).orElse(Language.INDONESIAN);
  }

  @Override
  public List<RoleHolder> roleHolders() {
    return persons.withAnyRole().stream()
        .map(person -> new RoleHolder(person.chat(), person.visitor("")))
        .toList();
  }
}
