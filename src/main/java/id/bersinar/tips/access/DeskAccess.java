package id.bersinar.tips.access;

import id.bersinar.area.Desk;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.VisitorChanged;
import id.bersinar.tips.record.Tips;
import id.bersinar.tips.secrets.AesGcm;
import id.bersinar.tips.secrets.Hpke;
import id.bersinar.tips.secrets.Passphrase;
import id.bersinar.tips.secrets.Stretching;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who can open a desk's tips. The desk's private keys are kept as shares, one sealed for each
/// officer's own key, and an officer's own private key is sealed with the passphrase. In memory,
/// and only there, keys stay open for ten minutes after the officer has last used them. Where there
/// is a recovery key, the desk's private keys are sealed for it as well, see [RecoveryCopies].
@Service
public class DeskAccess {

  private static final Logger log = LoggerFactory.getLogger(DeskAccess.class);
  private static final Duration IDLE = Duration.ofMinutes(10);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final DeskKeys deskKeys;
  private final OfficerKeys officerKeys;
  private final DeskKeyShares shares;
  private final Tips tips;
  private final RecoveryCopies recoveryCopies;
  private final Stretching stretching;
  private final Officers officers;
  private final AuditTrail audit;
  private final Clock clock;

  private final Map<UUID, Opened> opened = new ConcurrentHashMap<>();

  DeskAccess(
      DeskKeys deskKeys,
      OfficerKeys officerKeys,
      DeskKeyShares shares,
      Tips tips,
      RecoveryCopies recoveryCopies,
      Stretching stretching,
      Officers officers,
      AuditTrail audit,
      Clock clock) {
    this.deskKeys = deskKeys;
    this.officerKeys = officerKeys;
    this.shares = shares;
    this.tips = tips;
    this.recoveryCopies = recoveryCopies;
    this.stretching = stretching;
    this.officers = officers;
    this.audit = audit;
    this.clock = clock;
  }

  private record Opened(Hpke.Pair own, Instant lastUsed) {}

  /// How far an officer is from reading.
  public enum State {
    /// A passphrase is to be chosen.
    NO_PASSPHRASE,
    /// The passphrase is to be typed.
    LOCKED,
    /// A colleague has to give access.
    WITHOUT_SHARE,
    OPEN
  }

  @Transactional(readOnly = true)
  public State stateOf(UUID officer) {
    if (officerKeys.findById(officer).isEmpty()) {
      return State.NO_PASSPHRASE;
    }
    if (open(officer).isEmpty()) {
      return State.LOCKED;
    }
    return shares.findByOfficer(officer).isEmpty() ? State.WITHOUT_SHARE : State.OPEN;
  }

  /// The officer's own key; absent while it is locked.
  private Optional<Hpke.Pair> open(UUID officer) {
    var now = clock.instant();
    return Optional.ofNullable(opened.get(officer)).filter(it -> !isIdle(it, now)).map(Opened::own);
  }

  /// The officer does something, so that an open key stays open for another while.
  public void stayOpen(UUID officer) {
    var now = clock.instant();
    opened.computeIfPresent(officer, (_, it) -> isIdle(it, now) ? null : new Opened(it.own(), now));
  }

  private static boolean isIdle(Opened opened, Instant now) {
    return opened.lastUsed().plus(IDLE).isBefore(now);
  }

  /// Makes the officer's key. The first officer of a desk gets the desk's first key too; whoever
  /// comes later is given access by a colleague, so that an invitation alone opens nothing.
  @Transactional
  public void choose(UUID officer, Passphrase passphrase) {
    var desk = officers.deskOf(officer);
    var salt = new byte[Stretching.SALT_BYTES];
    RANDOM.nextBytes(salt);
    var own = Hpke.Pair.fresh();
    var sealed =
        AesGcm.seal(stretching.stretch(passphrase, salt), own.privateKey(), context(officer));
    // Of two first officers of a desk one comes second.
    audit.takeTurn();
    var key = officerKeys.save(new OfficerKey(officer, desk, salt, own.publicKey(), sealed));
    opened.put(officer, new Opened(own, clock.instant()));
    var colleagues = officerKeys.withAccess(desk);
    if (colleagues.isEmpty()) {
      renew(desk, List.of(key));
    }
    audit.record(officer, AuditTrail.Event.CHOSE_PASSPHRASE);
  }

  /// Opens the officer's key; false where the passphrase is another. What it opens is kept for the
  /// recovery key too, which may be newer than the desk's keys.
  @Transactional
  public boolean unlock(UUID officer, Passphrase passphrase) {
    var key = officerKeys.findById(officer).orElseThrow();
    try {
      var stretched = stretching.stretch(passphrase, key.salt());
      var own = Hpke.Pair.of(AesGcm.open(stretched, key.sealedPrivateKey(), context(officer)));
      opened.put(officer, new Opened(own, clock.instant()));
      keys(officer).forEach((it, keys) -> keepForRecovery(UUID.fromString(it), keys));
      audit.record(officer, AuditTrail.Event.UNLOCKED);
      return true;
    } catch (GeneralSecurityException wrong) {
      return false;
    }
  }

  private void keepForRecovery(UUID deskKey, Hpke.Pair pair) {
    recoveryCopies.keep(deskKey, pair.privateKey());
  }

  /// Locks the officer's key before its time.
  public void lock(UUID officer) {
    opened.remove(officer);
  }

  private static String context(UUID officer) {
    return "officer|" + officer;
  }

  /// The desk's keys by the names under which tips are sealed for them; empty while the officer's
  /// own is locked.
  @Transactional(readOnly = true)
  public Map<String, Hpke.Pair> keys(UUID officer) {
    var keys = new HashMap<String, Hpke.Pair>();
    open(officer)
        .ifPresent(
            own -> {
              for (var share : shares.findByOfficer(officer)) {
                keys.put(share.deskKey().toString(), open(own, share));
              }
            });
    return keys;
  }

  private static Hpke.Pair open(Hpke.Pair own, DeskKeyShare share) {
    try {
      return Hpke.Pair.of(
          Hpke.open(own, share.sealed(), context(share.deskKey(), share.officer())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a share of a desk's key was changed", e);
    }
  }

  private static String context(UUID deskKey, UUID officer) {
    return "share|" + deskKey + "|" + officer;
  }

  /// Seals a desk's key for an officer.
  void share(UUID deskKey, byte[] privateKey, OfficerKey officer) {
    var context = context(deskKey, officer.getId());
    var sealed = Hpke.seal(officer.publicKey(), privateKey, context);
    shares.save(new DeskKeyShare(deskKey, officer.getId(), sealed));
  }

  /// Colleagues of the desk who have chosen a passphrase and wait for access.
  @Transactional(readOnly = true)
  public List<UUID> applicants(UUID officer) {
    return officerKeys.withoutAccess(officers.deskOf(officer)).stream()
        .map(OfficerKey::getId)
        .toList();
  }

  /// Those of the desk who could open its tips.
  @Transactional(readOnly = true)
  public Set<UUID> officersOf(Desk desk) {
    return officerKeys.withAccess(desk).stream().map(OfficerKey::getId).collect(Collectors.toSet());
  }

  /// Gives the colleague all that the officer can open; false where there is nothing to give or
  /// somebody else has done so.
  @Transactional
  public boolean grant(UUID officer, UUID applicant) {
    var keys = keys(officer);
    var colleague =
        officerKeys.withoutAccess(officers.deskOf(officer)).stream()
            .filter(it -> it.getId().equals(applicant))
            .findFirst();
    if (colleague.isEmpty() || keys.isEmpty()) {
      return false;
    }
    keys.forEach(
        (deskKey, pair) -> share(UUID.fromString(deskKey), pair.privateKey(), colleague.get()));
    audit.record(officer, AuditTrail.Event.GAVE_ACCESS, applicant);
    return true;
  }

  /// Throws the officer's key away, as the passphrase is lost. What nobody else can open stays
  /// closed.
  @Transactional
  public void forget(UUID officer) {
    throwAway(officer);
    audit.record(officer, AuditTrail.Event.FORGOT_PASSPHRASE);
  }

  private void throwAway(UUID officer) {
    opened.remove(officer);
    officerKeys.findById(officer).ifPresent(officerKeys::delete);
  }

  /// Whoever is no officer of a desk any more opens nothing there from now on, what they had in
  /// hand is open to the others, and the desk's next tips are sealed with another key.
  @EventListener
  @Transactional
  public void onVisitorChanged(VisitorChanged event) {
    var person = event.visitor().id();
    boolean officer = event.visitor().may(Role.LIAISON);
    officerKeys
        .findById(person)
        .filter(key -> !officer || key.desk() != officers.deskOf(person))
        .ifPresent(
            key -> {
              tips.releaseOpenOf(person);
              throwAway(person);
              renew(key.desk(), others(key));
              audit.recordLeaving(person, key.desk());
            });
  }

  private List<OfficerKey> others(OfficerKey without) {
    return officerKeys.withAccess(without.desk()).stream()
        .filter(it -> !it.getId().equals(without.getId()))
        .toList();
  }

  /// Puts a new key of the desk in use. Nobody needs to be there for it: its private half is sealed
  /// for the officers and then forgotten.
  void renew(Desk desk, List<OfficerKey> officersOfDesk) {
    deskKeys.allInUse(desk).forEach(DeskKey::retire);
    if (officersOfDesk.isEmpty()) {
      log.warn("Nobody can open tips for {} any more; they are not taken in for now", desk);
      return;
    }
    var pair = Hpke.Pair.fresh();
    var area = officers.areaOf(officersOfDesk.getFirst().getId());
    var key = deskKeys.save(new DeskKey(area, desk, pair.publicKey(), today()));
    officersOfDesk.forEach(it -> share(key.getId(), pair.privateKey(), it));
    keepForRecovery(key.getId(), pair);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /// Takes keys out of memory that nobody uses.
  void lockIdle() {
    var now = clock.instant();
    opened.values().removeIf(it -> isIdle(it, now));
  }
}
