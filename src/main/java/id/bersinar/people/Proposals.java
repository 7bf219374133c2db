package id.bersinar.people;

import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// What one operator can't do alone. A second person agrees: another operator who has been one for
/// some days, or somebody of oversight who holds its key. A first key for a desk that has had one
/// waits three days more, and everybody who holds a key can stop it.
@Service
class Proposals {

  static final Duration WAIT = Duration.ofHours(72);
  private static final int DAYS_OPEN = 7;

  private final StoredProposals stored;
  private final People people;
  private final Operators operators;
  private final KeyHolders keyHolders;
  private final Invitations invitations;
  private final Dismissals dismissals;
  private final Watch watch;
  private final ApplicationEventPublisher events;
  private final WallClock wallClock;
  private final Clock clock;

  Proposals(
      StoredProposals stored,
      People people,
      Operators operators,
      KeyHolders keyHolders,
      Invitations invitations,
      Dismissals dismissals,
      Watch watch,
      ApplicationEventPublisher events,
      WallClock wallClock,
      Clock clock) {
    this.stored = stored;
    this.people = people;
    this.operators = operators;
    this.keyHolders = keyHolders;
    this.invitations = invitations;
    this.dismissals = dismissals;
    this.watch = watch;
    this.events = events;
    this.wallClock = wallClock;
    this.clock = clock;
  }

  /// As somebody sees it.
  ///
  /// @param due when it is done unless somebody stops it; absent before a second person has agreed
  record Open(
      UUID id,
      String proposer,
      Text what,
      Optional<ZonedDateTime> due,
      boolean maySecond,
      boolean mayStop) {

    boolean isSeen() {
      return maySecond || mayStop;
    }
  }

  /// What comes of a second person's word.
  sealed interface Outcome {
    record Invited(Invitations.Issued invitation) implements Outcome {}

    record Dismissed() implements Outcome {}

    record Waits(ZonedDateTime due) implements Outcome {}

    record TooLate() implements Outcome {}
  }

  /// Gives that invitation, or proposes it where one operator can't give it alone: nobody gets near
  /// oversight's tips by it, while there is anybody who holds its key. Where there is nobody, it
  /// opens nothing either.
  ///
  /// @return the invitation; absent where a second person has to agree
  Optional<Invitations.Issued> invite(UUID operator, Invitation.Offer offer) {
    if (!offer.isForOversight() || !keyHolders.anyAt(Desk.OVERSIGHT)) {
      return Optional.of(invitations.issue(operator, offer));
    }
    propose(new Proposal(Proposal.Kind.INVITE, operator, wallClock.today()).offering(offer));
    return Optional.empty();
  }

  /// Whether one operator can't take the liaison's role back alone, as [#invite].
  boolean needsSecond(Person liaison) {
    return liaison.isOfOversight() && keyHolders.anyAt(Desk.OVERSIGHT);
  }

  /// @param kind all but an invitation
  /// @return who has proposed the same, which still waits; absent where this one waits now
  Optional<UUID> propose(Proposal.Kind kind, UUID operator, Person subject) {
    var before =
        stored.all().stream().filter(it -> it.kind() == kind && it.isAbout(subject.id())).toList();
    // Nobody could agree to what somebody has proposed who is no operator any more.
    before.stream().filter(it -> !operators.isOne(it.proposer())).forEach(stored::delete);
    var waiting = before.stream().map(Proposal::proposer).filter(operators::isOne).findFirst();
    if (waiting.isEmpty()) {
      propose(new Proposal(kind, operator, wallClock.today()).about(subject));
    }
    return waiting;
  }

  private void propose(Proposal proposal) {
    stored.save(proposal);
    events.publishEvent(
        OperatorStep.of(
            proposal.proposer(),
            OperatorStep.Act.PROPOSED,
            proposal.subject().orElse(proposal.getId())));
    watch.tellWithWay(
        ProposalDialogue.COMMAND,
        it -> maySecond(proposal, it.id()),
        Text.of("people.watch.proposed")
            .with("operator", people.alias(proposal.proposer()))
            .with("what", proposal.what()));
  }

  /// What the person can agree to or stop.
  List<Open> of(UUID person) {
    return stored.all().stream().map(it -> view(it, person)).filter(Open::isSeen).toList();
  }

  Optional<Open> find(UUID proposal, UUID person) {
    return stored.findById(proposal).map(it -> view(it, person)).filter(Open::isSeen);
  }

  private Open view(Proposal proposal, UUID person) {
    return new Open(
        proposal.getId(),
        people.alias(proposal.proposer()),
        proposal.what(),
        proposal.dueAt().map(wallClock::at),
        maySecond(proposal, person),
        mayStop(proposal, person));
  }

  private boolean maySecond(Proposal proposal, UUID person) {
    return !proposal.isAgreed()
        && !person.equals(proposal.proposer())
        && !proposal.isAbout(person)
        && operators.isOne(proposal.proposer())
        && isSecond(person);
  }

  private boolean isSecond(UUID person) {
    return operators.maySecond(person) || holdsOversightsKey(person);
  }

  private boolean holdsOversightsKey(UUID person) {
    return people.find(person).filter(Person::isOfOversight).isPresent()
        && keyHolders.holds(person);
  }

  private boolean mayStop(Proposal proposal, UUID person) {
    if (!proposal.isAgreed()) {
      return person.equals(proposal.proposer()) || maySecond(proposal, person);
    }
    return operators.isOne(person) || keyHolders.holds(person);
  }

  /// A second person agrees.
  Outcome second(UUID id, UUID person) {
    var found = stored.lock(id).filter(it -> maySecond(it, person));
    if (found.isEmpty()) {
      return new Outcome.TooLate();
    }
    var proposal = found.get();
    var outcome = agreed(proposal, person);
    // Last, since whoever records something waits for all others that do.
    events.publishEvent(
        OperatorStep.of(
            person, OperatorStep.Act.SECONDED, proposal.subject().orElse(proposal.getId())));
    return outcome;
  }

  private Outcome agreed(Proposal proposal, UUID second) {
    if (proposal.kind() == Proposal.Kind.FIRST_KEY) {
      return waits(proposal, second);
    }
    stored.delete(proposal);
    return switch (proposal.kind()) {
      case INVITE -> new Outcome.Invited(invitations.issue(proposal.proposer(), proposal.offer()));
      case DISMISS_LIAISON ->
          dismissed(dismissals.ofLiaison(proposal.subject().orElseThrow(), proposal.proposer()));
      case DISMISS_OPERATOR ->
          dismissed(dismissals.ofOperator(proposal.subject().orElseThrow(), proposal.proposer()));
      case FIRST_KEY -> new Outcome.TooLate();
    };
  }

  private static Outcome dismissed(boolean done) {
    return done ? new Outcome.Dismissed() : new Outcome.TooLate();
  }

  private Outcome waits(Proposal proposal, UUID second) {
    var due = clock.instant().plus(WAIT);
    proposal.agree(second, due);
    watch.tellWithWay(
        ProposalDialogue.COMMAND,
        it -> mayStop(proposal, it.id()),
        Text.of("people.watch.first-key-waits")
            .with("operator", people.alias(proposal.proposer()))
            .with("second", people.alias(second))
            .with("what", proposal.what())
            .with("due", wallClock.at(due)));
    return new Outcome.Waits(wallClock.at(due));
  }

  /// Stops it; false where it is over.
  boolean stop(UUID id, UUID person) {
    var found = stored.lock(id).filter(it -> mayStop(it, person));
    found.ifPresent(
        it -> {
          stored.delete(it);
          events.publishEvent(
              OperatorStep.of(person, OperatorStep.Act.STOPPED, it.subject().orElse(it.getId())));
          var stopped =
              Text.of("people.watch.stopped")
                  .with("person", people.alias(person))
                  .with("what", it.what());
          if (it.isAgreed()) {
            watch.tellAll(stopped);
          } else {
            watch.tell(other -> other.id().equals(it.proposer()), stopped);
          }
        });
    return found.isPresent();
  }

  /// Carries out what is due, and lets go of what nobody has agreed to.
  void sweep() {
    var oldest = wallClock.today().minusDays(DAYS_OPEN);
    for (var each : stored.all()) {
      stored
          .lock(each.getId())
          .ifPresent(
              it -> {
                if (it.dueAt().filter(due -> !due.isAfter(clock.instant())).isPresent()) {
                  stored.delete(it);
                  carryOut(it);
                } else if (!it.isAgreed() && it.madeOn().isBefore(oldest)) {
                  stored.delete(it);
                }
              });
    }
  }

  private void carryOut(Proposal firstKey) {
    var officer = firstKey.subject().flatMap(people::find);
    boolean stillMeant =
        operators.isOne(firstKey.proposer())
            && firstKey.secondedBy().filter(this::isSecond).isPresent();
    if (stillMeant
        && officer.filter(it -> it.roles().contains(Role.LIAISON)).isPresent()
        && keyHolders.giveFirst(officer.get().id(), WAIT)) {
      watch.tellAll(Text.of("people.watch.first-key-given").with("what", firstKey.what()));
    }
  }
}
