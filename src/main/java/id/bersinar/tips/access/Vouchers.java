package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.tips.secrets.Hpke;
import id.bersinar.tips.secrets.Signing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Which keys in the database are real. An officer's was made at a passphrase and let in by a
/// colleague's signature, and that one's by another's, up to the first of the desk; a desk's was
/// made by the program. A row that somebody has planted or changed counts for nothing.
@Component
class Vouchers {

  private final OfficerKeys officerKeys;
  private final DeskKeys deskKeys;
  private final DeskRolls rolls;
  private final Vouchings vouchings;
  private final KeySeals seals;
  private final CheckedSignatures signatures;
  private final KeyRecord record;
  private final Areas areas;

  // Nobody takes a signature back: whoever loses access loses the key that was let in.
  private final Newest<String> knownToBeLetIn = new Newest<>();

  Vouchers(
      OfficerKeys officerKeys,
      DeskKeys deskKeys,
      DeskRolls rolls,
      Vouchings vouchings,
      KeySeals seals,
      CheckedSignatures signatures,
      Areas areas,
      KeyRecord record) {
    this.officerKeys = officerKeys;
    this.deskKeys = deskKeys;
    this.rolls = rolls;
    this.vouchings = vouchings;
    this.seals = seals;
    this.signatures = signatures;
    this.record = record;
    this.areas = areas;
  }

  /// The officers of the desk who were let in and have a share of its keys.
  List<OfficerKey> holders(AreaDesk desk) {
    return onceLetIn(rolls.withAccess(desk));
  }

  /// Those of them who may have the desk's next key. Of whoever has left, or thrown the own key
  /// away, the record says so, should somebody have put their rows back.
  List<OfficerKey> staying(AreaDesk desk) {
    return letIn(rolls.withAccess(desk)).stream().filter(it -> !record.hasLeft(it)).toList();
  }

  /// Those whom nobody has let in yet.
  List<OfficerKey> applicants(AreaDesk desk) {
    return officerKeys.withoutAccess(desk).stream().filter(this::isReal).toList();
  }

  /// Those of them who can open what is sealed for the desk now.
  Set<UUID> holdersNow(AreaDesk desk) {
    return heldInUse(desk)
        .map(
            key ->
                holders(desk).stream()
                    .filter(it -> it.hasShareOf(key.getId()))
                    .map(OfficerKey::getId)
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  /// The key for which the desk's tips are sealed now; absent where nobody has a share of one.
  Optional<DeskKey> inUse(AreaDesk desk) {
    return rolls.inUse(desk).stream().filter(this::isReal).findFirst();
  }

  /// As [#inUse], for whoever asks for those who hold it too: one statement finds both.
  Optional<DeskKey> heldInUse(AreaDesk desk) {
    return rolls.heldInUse(desk).stream().filter(this::isReal).findFirst();
  }

  boolean isReal(DeskKey key) {
    return key.isSealed(seals);
  }

  boolean isReal(OfficerKey key) {
    return key.isSealed(seals);
  }

  /// Whether the officer was let in, by what the database says now.
  boolean isLetIn(OfficerKey key) {
    return !letIn(List.of(key)).isEmpty();
  }

  /// Whether the officer was let in with this key, as far as was seen before or can be seen now.
  boolean wasLetIn(OfficerKey key) {
    return !onceLetIn(List.of(key)).isEmpty();
  }

  private List<OfficerKey> onceLetIn(List<OfficerKey> keys) {
    var seen = letIn(keys.stream().filter(it -> !isKnownToBeLetIn(it)).toList());
    seen.forEach(it -> knownToBeLetIn.addAfterCommit(it.content()));
    return keys.stream().filter(it -> seen.contains(it) || isKnownToBeLetIn(it)).toList();
  }

  private boolean isKnownToBeLetIn(OfficerKey key) {
    return isReal(key) && knownToBeLetIn.has(key.content());
  }

  /// Those of these officers who were let in: looked up at once for all of them, since a chain of
  /// signatures doesn't leave its desk.
  private List<OfficerKey> letIn(List<OfficerKey> keys) {
    var real = keys.stream().filter(this::isReal).toList();
    var desks = real.stream().map(OfficerKey::nameOfDesk).collect(Collectors.toSet());
    var there = rolls.vouchings(desks);
    return real.stream()
        .filter(
            key ->
                there.stream()
                    .filter(it -> it.isFor(key))
                    .anyMatch(it -> leadsToFirst(it, there, new HashSet<>())))
        .toList();
  }

  private boolean leadsToFirst(Vouching vouching, List<Vouching> there, Set<String> passed) {
    return isGenuine(vouching)
        && (vouching.isFirst()
            || passed.add(vouching.voucherKey())
                && there.stream()
                    .filter(it -> it.isBehind(vouching))
                    .anyMatch(it -> leadsToFirst(it, there, passed)));
  }

  private boolean isGenuine(Vouching vouching) {
    return vouching.isGenuine(seals, signatures);
  }

  /// It is out of use. One that isn't real doesn't become so by that.
  void retire(DeskKey key) {
    boolean real = isReal(key);
    key.retire();
    rolls.forget();
    if (real) {
      seal(key);
    }
  }

  /// A key that was just made.
  DeskKey seal(DeskKey key) {
    rolls.forget();
    return key.sealed(seals);
  }

  /// As above.
  OfficerKey seal(OfficerKey key) {
    rolls.forget();
    return key.sealed(seals);
  }

  /// The colleague's key is signed with the officer's own.
  void letIn(Hpke.Pair own, OfficerKey colleague) {
    rolls.forget();
    vouchings.save(Vouching.by(Signing.of(own), colleague, seals));
  }

  /// Lets the officer in where no colleague can: by the recovery key, or by two operators.
  void letInWithoutColleague(OfficerKey officer) {
    if (!isLetIn(officer)) {
      rolls.forget();
      vouchings.save(Vouching.unsigned(officer, seals));
    }
  }

  /// What an officer whose passphrase was right makes up for: a key to sign with, and the own
  /// signature where nobody's is there. Whoever opens a real key of the desk is no intruder. A row
  /// that was changed stays as it is, or this would make it real.
  void settle(OfficerKey officer, Hpke.Pair own) {
    if (!isReal(officer)
        || !officer.nameOfPublicKey().equals(OfficerKey.nameOf(own.publicKey()))
        || opens(officer, own).isEmpty()) {
      return;
    }
    officer.signsWith(Signing.of(own).publicKey());
    officer.sealed(seals);
    boolean signed =
        vouchings.findByOfficer(officer.getId()).stream()
            .anyMatch(it -> it.isFor(officer) && it.isSigned() && isGenuine(it));
    if (!signed) {
      letIn(own, officer);
    }
  }

  /// The real keys of the officer's desk that the officer has shares of.
  Map<UUID, Hpke.Pair> opens(OfficerKey officer, Hpke.Pair own) {
    var desk = areas.desk(officer.area(), officer.desk());
    var opened = new HashMap<UUID, Hpke.Pair>();
    for (var share : officer.shares()) {
      deskKeys
          .findById(share.deskKey())
          .filter(it -> isReal(it) && areas.desk(it.area(), it.desk()).equals(desk))
          .filter(it -> share.isOf(it, own))
          .flatMap(_ -> share.open(own))
          .ifPresent(it -> opened.put(share.deskKey(), it));
    }
    return opened;
  }
}
