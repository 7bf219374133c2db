package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.tips.secrets.Hpke;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives officers access to their desk's keys where no colleague can, with the key on paper.
@Service
public class Recovery {

  private final RecoveryCopies copies;
  private final OfficerKeys officerKeys;
  private final Vouchers vouchers;
  private final DeskAccess access;
  private final OfficersWithAccess withAccess;
  private final AuditTrail audit;
  private final Areas areas;

  Recovery(
      RecoveryCopies copies,
      OfficerKeys officerKeys,
      Vouchers vouchers,
      DeskAccess access,
      OfficersWithAccess withAccess,
      AuditTrail audit,
      Areas areas) {
    this.copies = copies;
    this.officerKeys = officerKeys;
    this.vouchers = vouchers;
    this.access = access;
    this.withAccess = withAccess;
    this.audit = audit;
    this.areas = areas;
  }

  /// What a recovery key could do at a desk.
  ///
  /// @param keys how many of the desk's keys it opens
  /// @param waiting officers who have chosen a passphrase and lack one of these keys or more
  public record Prospect(AreaDesk desk, int keys, List<UUID> waiting) {}

  /// The desks of which the recovery key opens a key; if it is the one in use, also those where
  /// nobody holds any more.
  @Transactional(readOnly = true)
  public List<Prospect> prospects(RecoveryKey recoveryKey) {
    return areas.allDesks().stream()
        .map(it -> prospect(it, copies.of(it, recoveryKey), copies.isInUse(recoveryKey)))
        .filter(it -> it.keys() > 0 || !it.waiting().isEmpty())
        .toList();
  }

  private Prospect prospect(AreaDesk desk, List<UUID> keys, boolean inUse) {
    boolean first = inUse && withAccess.isDeserted(desk);
    var waiting =
        officerKeys.of(desk).stream()
            .filter(vouchers::isReal)
            .filter(it -> first || !missing(it, keys).isEmpty())
            .map(OfficerKey::getId)
            .toList();
    return new Prospect(desk, keys.size(), waiting);
  }

  private Set<UUID> missing(OfficerKey officer, Collection<UUID> keys) {
    var missing = new HashSet<>(keys);
    missing.removeAll(
        officer.shares().stream().map(DeskKeyShare::deskKey).collect(Collectors.toSet()));
    return missing;
  }

  /// Gives these officers of the desk the keys that they lack and the recovery key opens, and
  /// puts a new key of the desk in use: there may be none left, or one that nobody can open any
  /// more.
  ///
  /// @return how many keys could be opened
  @Transactional
  public int recover(AreaDesk desk, Hpke.Pair recoveryKey, Collection<UUID> officers) {
    var keys = copies.open(desk, recoveryKey);
    var holders = new HashSet<>(vouchers.holders(desk));
    for (var officer : officerKeys.of(desk)) {
      if (officers.contains(officer.getId()) && vouchers.isReal(officer)) {
        vouchers.letInWithoutColleague(officer);
        give(officer, keys);
        holders.add(officer);
      }
    }
    access.renew(desk, List.copyOf(holders));
    return keys.size();
  }

  private void give(OfficerKey officer, Map<UUID, Hpke.Pair> keys) {
    var missing = missing(officer, keys.keySet());
    keys.forEach(
        (deskKey, pair) -> {
          if (missing.contains(deskKey)) {
            officer.share(deskKey, pair.privateKey());
          }
        });
    audit.record(officer, AuditEvent.RECOVERED);
  }
}
