package id.bersinar.tips.access;

import static java.util.Comparator.comparing;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.storage.OncePerTransaction;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Desks' officers and keys, as the database has them, real or not. A screen asks for them at its
/// door, for its list and for each thing that an officer may do. Whoever keeps an officer's key
/// from others may trust what was read of that officer: access is lost with the key.
@Component
class DeskRolls {

  private final Areas areas;
  private final OncePerTransaction<UUID, Optional<OfficerKey>> own;
  private final OncePerTransaction<AreaDesk, List<Tuple>> holdings;
  private final OncePerTransaction<AreaDesk, List<DeskKey>> inUse;
  private final OncePerTransaction<Set<String>, List<Vouching>> vouchings;

  DeskRolls(OfficerKeys officerKeys, DeskKeys deskKeys, Vouchings vouchings, Areas areas) {
    this.areas = areas;
    this.own = new OncePerTransaction<>(officerKeys::findById);
    this.vouchings = new OncePerTransaction<>(vouchings::findByDeskIn);
    this.holdings = new OncePerTransaction<>(officerKeys::holdings);
    this.inUse = new OncePerTransaction<>(deskKeys::sharedInUse);
  }

  /// Who has a share of the desk's keys.
  List<OfficerKey> withAccess(AreaDesk desk) {
    return holdings.get(desk).stream()
        .map(it -> it.get("officer", OfficerKey.class))
        .distinct()
        .toList();
  }

  /// The desk's keys in use of which some of those have a share, the newest first.
  List<DeskKey> heldInUse(AreaDesk desk) {
    return holdings.get(desk).stream()
        .flatMap(it -> Stream.ofNullable(it.get("key", DeskKey.class)))
        .distinct()
        .filter(it -> areas.desk(it.area(), it.desk()).equals(desk))
        .sorted(comparing(DeskKey::madeOn).reversed().thenComparing(DeskKey::holder))
        .toList();
  }

  /// The officer's own key, looked for among those first, which the screen asks for too.
  Optional<OfficerKey> keyOf(Officer officer) {
    return withAccess(officer.desk()).stream()
        .filter(it -> it.getId().equals(officer.id()))
        .findFirst()
        .or(() -> own.get(officer.id()));
  }

  /// The desk's keys in use of which somebody has a share, without a look at who that is.
  List<DeskKey> inUse(AreaDesk desk) {
    return inUse.get(desk);
  }

  /// Who was let in at these desks, and by whom.
  List<Vouching> vouchings(Set<String> desks) {
    return desks.isEmpty() ? List.of() : vouchings.get(desks);
  }

  /// Something of it was changed.
  void forget() {
    own.forget();
    vouchings.forget();
    holdings.forget();
    inUse.forget();
  }
}
