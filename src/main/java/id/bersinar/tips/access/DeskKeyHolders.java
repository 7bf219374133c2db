package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.area.Desk;
import id.bersinar.people.KeyHolders;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells who holds desks' keys, for those who decide about people.
@Component
class DeskKeyHolders implements KeyHolders {

  private final OfficerKeys officerKeys;
  private final Vouchers vouchers;
  private final DeskAccess access;
  private final Officers officers;
  private final OfficersWithAccess withAccess;
  private final AuditTrail audit;
  private final KeyRecord record;
  private final Areas areas;

  DeskKeyHolders(
      OfficerKeys officerKeys,
      Vouchers vouchers,
      DeskAccess access,
      Officers officers,
      OfficersWithAccess withAccess,
      AuditTrail audit,
      KeyRecord record,
      Areas areas) {
    this.officerKeys = officerKeys;
    this.vouchers = vouchers;
    this.access = access;
    this.officers = officers;
    this.withAccess = withAccess;
    this.audit = audit;
    this.record = record;
    this.areas = areas;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean holds(UUID liaison) {
    return withAccess.find(liaison).isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public boolean anyAt(Desk desk) {
    return !vouchers.holders(areas.desk(Optional.empty(), desk)).isEmpty();
  }

  @Override
  @Transactional(readOnly = true)
  public List<UUID> waiting() {
    return areas.allDesks().stream()
        .flatMap(it -> waiting(it).stream())
        .map(OfficerKey::getId)
        .toList();
  }

  /// Whether a desk is deserted takes the whole record, so it is asked only where somebody waits.
  private List<OfficerKey> waiting(AreaDesk desk) {
    var applicants = vouchers.applicants(desk);
    return applicants.isEmpty() || !withAccess.isDeserted(desk) ? List.of() : applicants;
  }

  @Override
  @Transactional
  public boolean giveFirst(UUID liaison, Duration agreed) {
    // Of two who are given one at once, one comes second.
    audit.takeTurn();
    var waiting =
        officers
            .find(liaison)
            .map(Officer::desk)
            .filter(withAccess::isDeserted)
            // The row that says when may be planted.
            .filter(_ -> record.haveAgreed(liaison, agreed))
            .flatMap(
                desk ->
                    officerKeys
                        .findById(liaison)
                        .filter(it -> isAt(desk, it) && vouchers.isReal(it)));
    waiting.ifPresent(
        it -> {
          vouchers.letInWithoutColleague(it);
          access.renew(areas.desk(it.area(), it.desk()), List.of(it));
          audit.record(it, AuditEvent.GOT_FIRST_KEY);
        });
    return waiting.isPresent();
  }

  private boolean isAt(AreaDesk desk, OfficerKey key) {
    return areas.desk(key.area(), key.desk()).equals(desk);
  }
}
