package id.bersinar.people;

import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.VisitorChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Makes invitations and lets people in with them.
@Service
class Invitations {

  private static final Duration VALIDITY = Duration.ofDays(7);

  private final StoredInvitations stored;
  private final Persons persons;
  private final Zones zones;
  private final People people;
  private final Areas areas;
  private final Watch watch;
  private final KeyHolders keyHolders;
  private final ApplicationEventPublisher events;
  private final WallClock wallClock;
  private final Clock clock;

  Invitations(
      StoredInvitations stored,
      Persons persons,
      Zones zones,
      People people,
      Areas areas,
      Watch watch,
      KeyHolders keyHolders,
      ApplicationEventPublisher events,
      WallClock wallClock,
      Clock clock) {
    this.stored = stored;
    this.persons = persons;
    this.zones = zones;
    this.people = people;
    this.areas = areas;
    this.watch = watch;
    this.keyHolders = keyHolders;
    this.events = events;
    this.wallClock = wallClock;
    this.clock = clock;
  }

  /// A fresh invitation; its code is known only here and to whom it is given. One that could lead
  /// to oversight's tips or make an operator is told to all who watch.
  Issued issue(UUID operator, Invitation.Offer offer) {
    var code = LinkSecret.fresh();
    var expiresAt = clock.instant().plus(VALIDITY);
    var invitation = stored.save(new Invitation(code, offer, areas.homeCode(), expiresAt));
    events.publishEvent(OperatorStep.of(operator, offer.act(), invitation.getId()));
    if (offer.isWatched()) {
      watch.tellAll(
          Text.of("people.watch.invited")
              .with("operator", people.alias(operator))
              .with("role", offer.title())
              .with("institution", offer.institution()));
    }
    return new Issued(offer, code, expiresAt);
  }

  record Issued(Invitation.Offer offer, LinkSecret code, Instant expiresAt) {}

  /// What the invitation with that code's hash would give now.
  Optional<Invitation.Offer> open(String codeHash) {
    var now = clock.instant();
    return stored.findByCodeHash(codeHash).filter(it -> it.isOpen(now)).map(Invitation::offer);
  }

  /// What comes of an invitation that somebody brings.
  sealed interface Brought {
    /// Nothing: there is no such code, or it has been used or has expired.
    record Unknown() implements Brought {}

    /// It gives that to whoever agrees that personal data are kept.
    record NeedsConsent(Invitation.Offer offer) implements Brought {}

    /// The person has it.
    record Admitted(Invitation.Offer offer) implements Brought {}
  }

  /// Gives what it offers to whoever has agreed that personal data are kept. Nobody is asked for
  /// that where it leads nowhere.
  Brought bring(UUID person, String codeHash) {
    return locked(codeHash)
        .map(
            it ->
                people.consentedOn(person).isPresent()
                    ? admit(person, it)
                    : new Brought.NeedsConsent(it.offer()))
        .orElseGet(Brought.Unknown::new);
  }

  /// As above, of whoever agrees now. Nothing is kept of them where it leads nowhere any more.
  Brought accept(UUID person, String codeHash) {
    var invitation = locked(codeHash);
    invitation.ifPresent(_ -> people.consent(person));
    return invitation.<Brought>map(it -> admit(person, it)).orElseGet(Brought.Unknown::new);
  }

  private Optional<Invitation> locked(String codeHash) {
    var now = clock.instant();
    return stored
        .findByCodeHash(codeHash)
        .flatMap(it -> stored.lock(it.getId()))
        .filter(it -> it.isOpen(now));
  }

  private Brought admit(UUID person, Invitation invitation) {
    var invited = persons.findById(person).orElseThrow();
    invitation.use(wallClock.today());
    invited.join(invitation.offer(), invitation.area(), wallClock.today());
    events.publishEvent(new VisitorChanged(invited.chat(), invited.visitor("")));
    events.publishEvent(OperatorStep.of(person, OperatorStep.Act.JOINED, invitation.getId()));
    if (invitation.offer().isWatched()) {
      watch.tellAll(
          Text.of("people.watch.joined")
              .with("person", invited.view(zones).alias())
              .with("role", invitation.offer().title()));
    }
    invitation.offer().desk().ifPresent(it -> tellKeyHolders(it, invited.view(zones)));
    return new Brought.Admitted(invitation.offer());
  }

  /// A new officer reads nothing until a colleague gives access.
  private void tellKeyHolders(Desk desk, Person newcomer) {
    watch.tellWithWay(
        "laporan",
        it -> it.desk().filter(desk::equals).isPresent() && keyHolders.holds(it.id()),
        Text.of("people.watch.newcomer")
            .with("person", newcomer.alias())
            .with("desk", desk.label()));
  }
}
