package id.bersinar.people;

import id.bersinar.area.Areas;
import id.bersinar.area.WallClock;
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
  private final Areas areas;
  private final ApplicationEventPublisher events;
  private final WallClock wallClock;
  private final Clock clock;

  Invitations(
      StoredInvitations stored,
      Persons persons,
      Areas areas,
      ApplicationEventPublisher events,
      WallClock wallClock,
      Clock clock) {
    this.stored = stored;
    this.persons = persons;
    this.areas = areas;
    this.events = events;
    this.wallClock = wallClock;
    this.clock = clock;
  }

  /// A fresh invitation; its code is known only here and to whom it is given.
  Issued issue(Invitation.Offer offer) {
    var code = InvitationCode.fresh();
    var expiresAt = clock.instant().plus(VALIDITY);
    stored.save(new Invitation(code, offer, areas.homeCode(), expiresAt));
    return new Issued(code, expiresAt);
  }

  record Issued(InvitationCode code, Instant expiresAt) {}

  /// Gives the person what the invitation offers, and tells what that was; absent if there is no
  /// such code, or it has been used or has expired.
  Optional<Invitation.Offer> admit(UUID person, String codeHash) {
    var now = clock.instant();
    return stored
        .findByCodeHash(codeHash)
        .filter(invitation -> invitation.isOpen(now))
        .map(invitation -> admit(person, invitation));
  }

  private Invitation.Offer admit(UUID person, Invitation invitation) {
    var invited = persons.findById(person).orElseThrow();
    invitation.use(wallClock.today());
    invited.join(invitation.offer(), invitation.area());
    events.publishEvent(new VisitorChanged(invited.chat(), invited.visitor("")));
    return invitation.offer();
  }
}
