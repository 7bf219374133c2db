package id.bersinar.broadcasts;

import id.bersinar.dialogue.Announcer;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Mailings;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.people.OperatorStep;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.people.Recipients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The course of broadcasts: made, handed to the outbox slice by slice, stopped, gone on with.
/// Whatever changes one locks it first, so a stop and a slice never overlap.
@Service
class Run {

  /// How many are written to in a transaction.
  static final int SLICE = 250;

  private static final Duration UNDECIDED = Duration.ofDays(7);

  private final Broadcasts broadcasts;
  private final Choices choices;
  private final Mailings mailings;
  private final Announcer announcer;
  private final People people;
  private final Recipients recipients;
  private final Wording wording;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Run(
      Broadcasts broadcasts,
      Choices choices,
      Mailings mailings,
      Announcer announcer,
      People people,
      Recipients recipients,
      Wording wording,
      ApplicationEventPublisher events,
      Clock clock) {
    this.broadcasts = broadcasts;
    this.choices = choices;
    this.mailings = mailings;
    this.announcer = announcer;
    this.people = people;
    this.recipients = recipients;
    this.wording = wording;
    this.events = events;
    this.clock = clock;
  }

  /// What somebody writes, with those who would get it now.
  Draft draft(UUID author, Kind kind, String words) {
    var area = recipients.areaOf(author);
    return new Draft(kind, words, area, choices.count(kind, area, Draft.MANY));
  }

  /// Plans it, unless nobody would get it or the same was sent within a day, and lets all other
  /// operators know, who can stop it.
  ///
  /// @param at absent, or passed meanwhile: now
  /// @return what its author reads
  @Transactional
  public Reply plan(UUID author, Kind kind, String words, Optional<Instant> at) {
    // The author is one of them, and isn't looked up again then.
    var operators = people.withRole(Role.OPERATOR);
    var draft = draft(author, kind, words);
    return draft.count() == 0
        ? Wording.nobody(kind)
        : plan(people.find(author).orElseThrow(), operators, draft, at)
            .orElseGet(() -> Reply.say("broadcasts.same"));
  }

  private Optional<Reply> plan(
      Person author, List<Person> operators, Draft draft, Optional<Instant> at) {
    var now = clock.instant();
    var ahead = at.filter(it -> it.isAfter(now));
    var due = ahead.orElse(now);
    var made =
        new Broadcast(
            broadcasts.next(draft.kind(), draft.words()),
            Optional.of(author.id()),
            draft.area(),
            draft.kind(),
            draft.words(),
            State.PLANNED,
            due,
            due,
            Choices.FIRST,
            false,
            draft.count(),
            0,
            0,
            UUID.randomUUID());
    if (!broadcasts.add(made)) {
      return Optional.empty();
    }
    var act = OperatorStep.Act.SENT_BROADCAST;
    events.publishEvent(new OperatorStep(Optional.of(author.id()), act, Person.handle(made.id())));
    operators.stream()
        .filter(it -> !it.id().equals(author.id()))
        .forEach(
            it ->
                people.tell(
                    it.id(), Lane.ALERT, wording.told(made, author.alias(), ahead, it.id())));
    return Optional.of(wording.planned(made, ahead, author.id()));
  }

  /// Hands it to so many more. Nobody is written to twice: who is next is noted with the messages.
  ///
  /// @return whether it has more to hand over
  @Transactional
  public boolean slice(UUID id) {
    var running = broadcasts.lock(id).filter(Broadcast::isUnderWay).filter(it -> !it.exhausted());
    if (running.isEmpty()) {
      return false;
    }
    var it = running.get();
    if (it.reached().equals(Choices.FIRST)) {
      broadcasts.expect(id, choices.count(it.kind(), it.area(), Integer.MAX_VALUE));
    }
    var readers = choices.readers(it.kind(), it.area(), it.reached(), SLICE);
    announcer.mail(id, wording.arriving(it, readers));
    boolean exhausted = readers.size() < SLICE;
    var reached = readers.isEmpty() ? it.reached() : readers.getLast().id();
    broadcasts.advance(id, reached, readers.size(), exhausted);
    return !exhausted;
  }

  /// Lets nothing more of it leave.
  ///
  /// @return whether there was anything to stop
  @Transactional
  public boolean stop(UUID id) {
    var stoppable =
        broadcasts
            .lock(id)
            .filter(
                it ->
                    switch (it.state()) {
                      case PLANNED, SENDING, ASLEEP -> true;
                      case STOPPING, STOPPED, DONE -> false;
                    });
    stoppable.ifPresent(
        it -> {
          broadcasts.turn(id, State.STOPPING);
          mailings.hold(id);
        });
    return stoppable.isPresent();
  }

  /// Stops what somebody made who is no operator any more, and lets the others know.
  @Transactional
  public void stopOfFormer(Broadcast it) {
    if (stop(it.id())) {
      var word = Reply.say(Text.of("broadcasts.without-author").with("words", it.words()));
      people.withRole(Role.OPERATOR).forEach(other -> people.tell(other.id(), Lane.ALERT, word));
    }
  }

  /// Stops what nobody has decided about for as long as it may be of use. What is held back for it
  /// is forgotten by the outbox later, and would count as sent.
  @Transactional
  public void stopForgotten() {
    broadcasts.asleepSince(clock.instant().minus(UNDECIDED)).forEach(this::stop);
  }

  /// Goes on with one that has stood still; true also where somebody else was faster.
  @Transactional
  public boolean resume(UUID id) {
    var state = broadcasts.lock(id).map(Broadcast::state);
    if (state.filter(State.ASLEEP::equals).isPresent()) {
      broadcasts.turn(id, State.SENDING);
      mailings.release(id);
    }
    return state.filter(it -> it == State.ASLEEP || it == State.SENDING).isPresent();
  }

  /// Holds back what has stood still for long, and asks every operator.
  @Transactional
  public void fallAsleep(UUID id) {
    broadcasts
        .lock(id)
        .filter(Broadcast::isUnderWay)
        .ifPresent(
            it -> {
              broadcasts.turn(id, State.ASLEEP);
              mailings.hold(id);
              var question = wording.asleep(it);
              people
                  .withRole(Role.OPERATOR)
                  .forEach(operator -> people.tell(operator.id(), Lane.ALERT, question));
            });
  }

  /// Tells the author how it stands.
  @Transactional
  public void tell(Broadcast it, Reply.Live words) {
    broadcasts.touch(it.id());
    it.author().ifPresent(author -> people.tell(author, Lane.REMINDER, words));
  }

  /// It is over, unless it has been stopped since: then what is just leaving is counted first.
  @Transactional
  public void end(Broadcast it, Reply.Live words) {
    if (broadcasts.lock(it.id()).filter(now -> now.state() == it.state()).isPresent()) {
      tell(it, words);
      broadcasts.turn(it.id(), it.state() == State.STOPPING ? State.STOPPED : State.DONE);
      mailings.discard(it.id());
    }
  }

  /// Lets that kind come to the person from now on, or no more.
  ///
  /// @return false, and nothing has changed, without consent to keep it
  @Transactional
  public boolean turn(UUID id, Kind kind) {
    var person = people.find(id).filter(_ -> people.consentedOn(id).isPresent());
    person.ifPresent(
        it -> {
          var agreed = choices.agreed(id);
          if (agreed.contains(kind)) {
            decline(it, Set.of(kind), agreed);
          } else {
            choices.choose(id, Set.of(kind), true);
          }
        });
    return person.isPresent();
  }

  /// The person wants no more of any kind.
  ///
  /// @return of which they wanted more until now
  @Transactional
  public Set<Kind> declineAll(UUID id) {
    var wanted = choices.agreed(id);
    if (!wanted.isEmpty()) {
      people.find(id).ifPresent(it -> decline(it, wanted, wanted));
    }
    return wanted;
  }

  /// The person wants no more of that kind: nothing of it leaves any more that can be held back.
  @Transactional
  public void decline(Person person, Kind kind) {
    decline(person, Set.of(kind));
  }

  /// As above, of several kinds.
  @Transactional
  public void decline(Person person, Set<Kind> kinds) {
    decline(person, kinds, choices.agreed(person.id()));
  }

  private void decline(Person person, Set<Kind> kinds, Set<Kind> agreed) {
    var open = broadcasts.lockOpen(kinds);
    choices.choose(person.id(), kinds, false);
    takeBack(open, person, agreed);
  }

  /// Whatever is on its way to the person doesn't leave any more, where it can be held back.
  @Transactional
  public void takeBack(Person person) {
    var agreed = choices.agreed(person.id());
    if (!agreed.isEmpty()) {
      takeBack(broadcasts.lockOpen(agreed), person, agreed);
    }
  }

  private void takeBack(List<Broadcast> open, Person person, Set<Kind> agreed) {
    for (var it : open) {
      if (mailings.withdraw(it.id(), person.chat())) {
        broadcasts.takenBack(it.id());
      } else if (agreed.contains(it.kind()) && it.state() != State.PLANNED) {
        broadcasts.declined(it.id(), person.id());
      }
    }
  }
}
