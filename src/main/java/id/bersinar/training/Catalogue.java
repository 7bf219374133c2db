package id.bersinar.training;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Areas;
import id.bersinar.storage.OncePerTransaction;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What there is to see of the area's training; changes nothing.
@Service
class Catalogue {

  private final Batches batches;
  private final SignUps signUps;
  private final WaitingList waitingList;
  private final Areas areas;
  private final Clock clock;
  private final OncePerTransaction<AreaCode, List<BatchCard>> cards;
  private final OncePerTransaction<UUID, Optional<BatchCard>> single;
  private final OncePerTransaction<UUID, List<OwnSignUp>> own;

  Catalogue(Batches batches, SignUps signUps, WaitingList waitingList, Areas areas, Clock clock) {
    this.batches = batches;
    this.signUps = signUps;
    this.waitingList = waitingList;
    this.areas = areas;
    this.clock = clock;
    this.cards = new OncePerTransaction<>(it -> batches.cards(it, clock.instant()));
    this.single = new OncePerTransaction<>(batches::card);
    this.own = new OncePerTransaction<>(this::notEnded);
  }

  /// Something of it was changed: it is read anew.
  void forget() {
    cards.forget();
    single.forget();
    own.forget();
  }

  /// The batches that haven't ended, the next one first.
  @Transactional(readOnly = true)
  public List<BatchCard> current() {
    return areas.homeCode().map(cards::get).orElse(List.of());
  }

  /// The batches that one can sign up for, the next one first.
  @Transactional(readOnly = true)
  public List<BatchCard> open() {
    var now = clock.instant();
    return current().stream().filter(card -> !card.batch().hasBegun(now)).toList();
  }

  /// The batch, if one can sign up for it.
  @Transactional(readOnly = true)
  public Optional<BatchCard> open(UUID batch) {
    return single.get(batch).filter(card -> !card.batch().hasBegun(clock.instant()));
  }

  /// The batch; absent where there has never been one.
  @Transactional(readOnly = true)
  public Optional<BatchCard> find(UUID batch) {
    return single.get(batch);
  }

  /// A batch that is or was there.
  @Transactional(readOnly = true)
  public BatchCard card(UUID batch) {
    return single.get(batch).orElseThrow();
  }

  /// That many of the batch in that state, behind that turn, in turn.
  @Transactional(readOnly = true)
  public List<SignUp> behind(UUID batch, SignUp.State state, int turn, int most) {
    return signUps.behind(batch, state, turn, Limit.of(most));
  }

  /// All sign-ups of the person, also of batches that have ended.
  @Transactional(readOnly = true)
  public List<OwnSignUp> signUps(UUID person) {
    return batches.signUps(person).stream().map(it -> it.in(waitingList)).toList();
  }

  /// The person's sign-ups for batches that haven't ended.
  @Transactional(readOnly = true)
  public List<OwnSignUp> currentSignUps(UUID person) {
    return own.get(person);
  }

  private List<OwnSignUp> notEnded(UUID person) {
    var now = clock.instant();
    return batches.signUps(person).stream()
        .filter(it -> it.batch().endsAt().isAfter(now))
        .map(it -> it.in(waitingList))
        .toList();
  }

  /// The person's sign-up for the batch, while there is time to cancel it.
  @Transactional(readOnly = true)
  public Optional<OwnSignUp> cancellable(UUID person, UUID batch) {
    return batches.signUp(person, batch).filter(this::canBeCancelled);
  }

  /// Whether it is still time to cancel.
  boolean canBeCancelled(OwnSignUp signUp) {
    return signUp.canBeCancelled(clock.instant());
  }

  /// How the person stands in the batch; empty without a sign-up.
  @Transactional(readOnly = true)
  public Optional<Standing> standing(UUID person, UUID batch) {
    return batches.signUp(person, batch).map(it -> it.in(waitingList)).flatMap(OwnSignUp::standing);
  }

  /// What the person has told when signing up last.
  @Transactional(readOnly = true)
  public Optional<Applicant> lastApplicant(UUID person) {
    return batches.lastApplicant(person, Limit.of(1));
  }

  ZoneId zone() {
    return areas.zone();
  }
}
