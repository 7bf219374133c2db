package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.VisitorChanged;
import id.bersinar.storage.AesGcm;
import id.bersinar.tips.record.Tips;
import id.bersinar.tips.secrets.Hpke;
import id.bersinar.tips.secrets.Passphrase;
import id.bersinar.tips.secrets.Signing;
import id.bersinar.tips.secrets.Stretching;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who can open a desk's tips. The desk's private keys are kept as shares, one sealed for each
/// officer's own key, and an officer's own private key is sealed with the passphrase; once opened,
/// it is among the [OpenKeys] for a while. For a recovery key see [RecoveryCopies].
@Service
public class DeskAccess {

  private static final Logger log = LoggerFactory.getLogger(DeskAccess.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final DeskKeys deskKeys;
  private final DeskRolls rolls;
  private final OfficerKeys officerKeys;
  private final HeldOfficers held;
  private final OpenKeys openKeys;
  private final Vouchers vouchers;
  private final TypedPassphrases typed;
  private final Tips tips;
  private final RecoveryCopies recoveryCopies;
  private final Stretching stretching;
  private final Officers officers;
  private final AuditTrail audit;
  private final Foundings foundings;
  private final Areas areas;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeskAccess(
      DeskKeys deskKeys,
      DeskRolls rolls,
      OfficerKeys officerKeys,
      HeldOfficers held,
      OpenKeys openKeys,
      Vouchers vouchers,
      TypedPassphrases typed,
      Tips tips,
      RecoveryCopies recoveryCopies,
      Stretching stretching,
      Officers officers,
      AuditTrail audit,
      Foundings foundings,
      Areas areas,
      ApplicationEventPublisher events,
      Clock clock) {
    this.deskKeys = deskKeys;
    this.rolls = rolls;
    this.officerKeys = officerKeys;
    this.held = held;
    this.openKeys = openKeys;
    this.vouchers = vouchers;
    this.typed = typed;
    this.tips = tips;
    this.recoveryCopies = recoveryCopies;
    this.stretching = stretching;
    this.officers = officers;
    this.audit = audit;
    this.foundings = foundings;
    this.areas = areas;
    this.events = events;
    this.clock = clock;
  }

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
  public State stateOf(Officer officer) {
    var key = rolls.keyOf(officer);
    if (key.isEmpty()) {
      return State.NO_PASSPHRASE;
    }
    if (openKeys.find(officer.id()).isEmpty()) {
      return State.LOCKED;
    }
    boolean has = !key.get().shares().isEmpty() && vouchers.wasLetIn(key.get());
    return has ? State.OPEN : State.WITHOUT_SHARE;
  }

  /// The officer does something, so that an open key stays open for another while.
  public void stayOpen(UUID officer) {
    openKeys.stayOpen(officer);
  }

  /// Makes the officer's key. The first officer that a desk ever has gets the desk's first key too;
  /// whoever comes later is given access by a colleague, so that an invitation alone opens nothing.
  @Transactional
  public void choose(Officer officer, Passphrase passphrase) {
    var salt = new byte[Stretching.SALT_BYTES];
    RANDOM.nextBytes(salt);
    var own = Hpke.Pair.fresh();
    var sealed =
        AesGcm.seal(stretching.stretch(passphrase, salt), own.privateKey(), context(officer));
    // Of two first officers of a desk one comes second.
    audit.takeTurn();
    var desk = officer.desk();
    boolean first = vouchers.holders(desk).isEmpty() && foundings.begins(desk);
    var made = new OfficerKey(officer.id(), desk, salt, own.publicKey(), sealed);
    var key = officerKeys.save(vouchers.seal(made.signsWith(Signing.of(own).publicKey())));
    held.forget();
    openKeys.open(officer.id(), own);
    typed.note(officer.id(), passphrase);
    if (first) {
      vouchers.letIn(own, key);
      renew(desk, List.of(key));
    }
    audit.record(officer, AuditEvent.CHOSE_PASSPHRASE);
  }

  /// Opens the officer's key; false where the passphrase is another. What it opens is kept for the
  /// recovery key too, which may be newer than the desk's keys.
  @Transactional
  boolean unlock(Officer officer, Passphrase passphrase) {
    var key = officerKeys.findById(officer.id()).orElseThrow();
    try {
      var stretched = stretching.stretch(passphrase, key.salt());
      var own = Hpke.Pair.of(AesGcm.open(stretched, key.sealedPrivateKey(), context(officer)));
      // Whoever was dismissed while the passphrase was stretched opens nothing. The record is
      // locked last everywhere.
      if (officerKeys.lock(officer.id()).isEmpty()) {
        return false;
      }
      openKeys.open(officer.id(), own);
      typed.note(officer.id(), passphrase);
      // Of two who keep the same key for recovery one comes second.
      audit.takeTurn();
      vouchers.settle(key, own);
      vouchers.opens(key, own).forEach((it, pair) -> recoveryCopies.keep(it, pair.privateKey()));
      audit.record(officer, AuditEvent.UNLOCKED);
      return true;
    } catch (GeneralSecurityException wrong) {
      return false;
    }
  }

  /// Locks the officer's key before its time.
  public void lock(Officer officer) {
    openKeys.lock(officer.id());
  }

  private static String context(Officer officer) {
    return "officer|" + officer.id();
  }

  /// The desk's keys by the names under which tips are sealed for them; empty while the officer's
  /// own is locked.
  @Transactional(readOnly = true)
  public Map<String, Hpke.Pair> keys(Officer officer) {
    return openKeys
        .find(officer.id())
        .flatMap(own -> rolls.keyOf(officer).map(it -> keys(own, it)))
        .orElseGet(Map::of);
  }

  private static Map<String, Hpke.Pair> keys(Hpke.Pair own, OfficerKey key) {
    var keys = new HashMap<String, Hpke.Pair>();
    for (var share : key.shares()) {
      share.open(own).ifPresent(it -> keys.put(share.deskKey().toString(), it));
    }
    return keys;
  }

  /// Colleagues of the desk who have chosen a passphrase and wait for access.
  @Transactional(readOnly = true)
  public List<Officer> applicants(Officer officer) {
    return vouchers.applicants(officer.desk()).stream()
        .flatMap(it -> officers.find(it.getId()).stream())
        .toList();
  }

  /// Gives the colleague all that the officer can open, and signs for that; false where there is
  /// nothing to give, somebody else has done so, or either key isn't real.
  @Transactional
  public boolean grant(Officer officer, Officer applicant) {
    var own = openKeys.find(officer.id());
    var giver = officerKeys.findById(officer.id()).filter(vouchers::isLetIn);
    var keys =
        own.flatMap(pair -> giver.map(it -> vouchers.opens(it, pair)))
            .orElseGet(Map::<UUID, Hpke.Pair>of);
    var colleague =
        applicant.desk().equals(officer.desk()) && held.hold(applicant)
            ? officerKeys
                .findById(applicant.id())
                .filter(it -> it.shares().isEmpty() && vouchers.isReal(it))
            : Optional.<OfficerKey>empty();
    if (colleague.isEmpty() || keys.isEmpty() || own.isEmpty()) {
      return false;
    }
    vouchers.letIn(own.get(), colleague.get());
    keys.forEach((deskKey, pair) -> colleague.get().share(deskKey, pair.privateKey()));
    audit.record(officer, AuditEvent.GAVE_ACCESS, colleague.get());
    return true;
  }

  /// Throws the officer's key away, as the passphrase is lost. What nobody else can open stays
  /// closed.
  @Transactional
  public void forget(Officer officer) {
    officerKeys.lock(officer.id());
    officerKeys.findById(officer.id()).ifPresent(this::endAccess);
    audit.record(officer, AuditEvent.FORGOT_PASSPHRASE);
  }

  /// The officer opens nothing of the desk from now on, what they had in hand is open to the
  /// others, and the desk's next tips are sealed with another key.
  private void endAccess(OfficerKey key) {
    var officer = key.getId();
    tips.releaseOpenOf(officer);
    tips.takeBackSpamOf(officer);
    openKeys.lock(officer);
    officerKeys.delete(key);
    rolls.forget();
    held.forget();
    // Who never had a share knows none of the desk's keys.
    if (!key.shares().isEmpty()) {
      var desk = deskOf(key);
      var staying = vouchers.staying(desk).stream().filter(it -> !it.getId().equals(officer));
      renew(desk, staying.toList());
      events.publishEvent(new AccessLost(officer, desk));
    }
  }

  /// Whoever is no officer of the desk any more loses access to it.
  @EventListener
  @Transactional
  public void onVisitorChanged(VisitorChanged event) {
    var person = event.visitor().id();
    Optional.of(person)
        .filter(_ -> event.before().contains(Role.LIAISON))
        .flatMap(officerKeys::lock)
        .flatMap(officerKeys::findById)
        .filter(key -> officers.find(person).filter(it -> it.desk().equals(deskOf(key))).isEmpty())
        .ifPresent(
            key -> {
              endAccess(key);
              audit.record(key, AuditEvent.LEFT_DESK);
            });
  }

  private AreaDesk deskOf(OfficerKey key) {
    return areas.desk(key.area(), key.desk());
  }

  /// Puts a new key of the desk in use. Nobody needs to be there for it: its private half is sealed
  /// for the officers and then forgotten.
  void renew(AreaDesk desk, List<OfficerKey> officersOfDesk) {
    deskKeys.allInUse(desk).forEach(vouchers::retire);
    if (officersOfDesk.isEmpty()) {
      log.warn("Nobody can open tips for {} any more; they are not taken in for now", desk);
      return;
    }
    var pair = Hpke.Pair.fresh();
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var key = deskKeys.save(vouchers.seal(new DeskKey(desk, pair.publicKey(), today)));
    officersOfDesk.forEach(it -> it.share(key.getId(), pair.privateKey()));
    recoveryCopies.keep(key.getId(), pair.privateKey());
  }
}
