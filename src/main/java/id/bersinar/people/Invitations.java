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
              .with("operator", nameOf(operator))
              .with("role", offer.title())
              .with("institution", offer.institution()));
    }
    return new Issued(offer, code, expiresAt);
  }

  private String nameOf(UUID person) {
    return persons.findById(person).map(it -> it.view(zones).alias()).orElse("–");
  }

  record Issued(Invitation.Offer offer, LinkSecret code, Instant expiresAt) {}

  /// What the invitation with that code's hash would give now.
  Optional<Invitation.Offer> open(String codeHash) {
    var now = clock.instant();
    return stored.findByCodeHash(codeHash).filter(it -> it.isOpen(now)).map(Invitation::offer);
  }

  /// Gives the person, who agrees that personal data are kept, what the invitation offers, and
  /// tells what that was; absent, and nothing is kept, if there is no such code, or it has been
  /// used or has expired.
  Optional<Invitation.Offer> admit(UUID person, String codeHash) {
    return stored.use(codeHash, wallClock.today(), clock.instant()) > 0
        ? stored.findByCodeHash(codeHash).map(it -> admit(person, it))
        : Optional.empty();
  }

  private Invitation.Offer admit(UUID person, Invitation invitation) {
    var invited = people.agreed(person);
    invited.join(invitation.offer(), invitation.area(), wallClock.today());
    persons.save(invited);
    events.publishEvent(new VisitorChanged(invited.chat(), invited.visitor("")));
    events.publishEvent(OperatorStep.of(person, OperatorStep.Act.JOINED, invitation.getId()));
    if (invitation.offer().isWatched()) {
      watch.tellAll(
          Text.of("people.watch.joined")
              .with("person", invited.view(zones).alias())
              .with("role", invitation.offer().title()));
    }
    invitation.offer().desk().ifPresent(it -> tellKeyHolders(it, invited.view(zones)));
    return invitation.offer();
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
