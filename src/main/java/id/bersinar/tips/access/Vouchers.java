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
  private final Vouchings vouchings;
  private final KeySeals seals;
  private final KeyRecord record;
  private final Areas areas;

  Vouchers(
      OfficerKeys officerKeys,
      DeskKeys deskKeys,
      Vouchings vouchings,
      KeySeals seals,
      Areas areas,
      KeyRecord record) {
    this.officerKeys = officerKeys;
    this.deskKeys = deskKeys;
    this.vouchings = vouchings;
    this.seals = seals;
    this.record = record;
    this.areas = areas;
  }

  /// The officers of the desk who were let in and have a share of its keys.
  List<OfficerKey> holders(AreaDesk desk) {
    return officerKeys.withAccess(desk).stream().filter(this::isLetIn).toList();
  }

  /// Those of them who may have the desk's next key. Of whoever has left, or thrown the own key
  /// away, the record says so, should somebody have put their rows back.
  List<OfficerKey> staying(AreaDesk desk) {
    return holders(desk).stream().filter(it -> !record.hasLeft(it)).toList();
  }

  /// Those whom nobody has let in yet.
  List<OfficerKey> applicants(AreaDesk desk) {
    return officerKeys.withoutAccess(desk).stream().filter(this::isReal).toList();
  }

  /// Those of them who can open what is sealed for the desk now.
  Set<UUID> holdersNow(AreaDesk desk) {
    return inUse(desk)
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
    return deskKeys.sharedInUse(desk).stream().filter(this::isReal).findFirst();
  }

  boolean isReal(DeskKey key) {
    return key.isSealed(seals);
  }

  boolean isReal(OfficerKey key) {
    return key.isSealed(seals);
  }

  boolean isLetIn(OfficerKey key) {
    return isReal(key)
        && vouchings.findByOfficer(key.getId()).stream()
            .filter(it -> it.isFor(key))
            .anyMatch(it -> leadsToFirst(it, new HashSet<>()));
  }

  private boolean leadsToFirst(Vouching vouching, Set<String> passed) {
    return vouching.isGenuine(seals)
        && (vouching.isFirst()
            || passed.add(vouching.voucherKey())
                && vouchings.findBySigningKey(vouching.voucherKey()).stream()
                    .filter(it -> it.isBehind(vouching))
                    .anyMatch(it -> leadsToFirst(it, passed)));
  }

  /// It is out of use. One that isn't real doesn't become so by that.
  void retire(DeskKey key) {
    boolean real = isReal(key);
    key.retire();
    if (real) {
      seal(key);
    }
  }

  /// A key that was just made.
  DeskKey seal(DeskKey key) {
    return key.sealed(seals);
  }

  /// As above.
  OfficerKey seal(OfficerKey key) {
    return key.sealed(seals);
  }

  /// The colleague's key is signed with the officer's own.
  void letIn(Hpke.Pair own, OfficerKey colleague) {
    vouchings.save(Vouching.by(Signing.of(own), colleague, seals));
  }

  /// Lets the officer in where no colleague can: by the recovery key, or by two operators.
  void letInWithoutColleague(OfficerKey officer) {
    if (!isLetIn(officer)) {
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
            .anyMatch(it -> it.isFor(officer) && it.isSigned() && it.isGenuine(seals));
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
