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
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Makes invitations and lets people in with them.
@Service
class Invitations {

  private static final Duration VALIDITY = Duration.ofDays(7);

  private final StoredInvitations stored;
  private final Persons persons;
  private final People people;
  private final Zones zones;
  private final Areas areas;
  private final Watch watch;
  private final KeyHolders keyHolders;
  private final ApplicationEventPublisher events;
  private final WallClock wallClock;
  private final Clock clock;

  Invitations(
      StoredInvitations stored,
      Persons persons,
      People people,
      Zones zones,
      Areas areas,
      Watch watch,
      KeyHolders keyHolders,
      ApplicationEventPublisher events,
      WallClock wallClock,
      Clock clock) {
    this.stored = stored;
    this.persons = persons;
    this.people = people;
    this.zones = zones;
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
    return open(codeHash)
        .map(
            it ->
                people.consentedOn(person).isPresent()
                    ? accept(person, codeHash)
                    : new Brought.NeedsConsent(it))
        .orElseGet(Brought.Unknown::new);
  }

  /// As above, of whoever agrees now. Nothing is kept of them where it leads nowhere any more.
  Brought accept(UUID person, String codeHash) {
    return Optional.of(codeHash)
        .filter(it -> stored.use(it, wallClock.today(), clock.instant()) > 0)
        .flatMap(stored::findByCodeHash)
        .<Brought>map(it -> admit(person, it))
        .orElseGet(Brought.Unknown::new);
  }

  private Brought admit(UUID person, Invitation invitation) {
    var invited = people.agreed(person);
    var before = Set.copyOf(invited.roles());
    invited.join(invitation.offer(), invitation.area(), wallClock.today());
    persons.save(invited);
    events.publishEvent(new VisitorChanged(invited.chat(), invited.visitor(""), before));
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
