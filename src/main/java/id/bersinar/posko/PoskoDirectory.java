package id.bersinar.posko;

import id.bersinar.area.Areas;
import id.bersinar.area.Rw;
import id.bersinar.area.WallClock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The posko of the area.
@Service
class PoskoDirectory {

  private final Poskos poskos;
  private final Areas areas;
  private final WallClock wallClock;

  PoskoDirectory(Poskos poskos, Areas areas, WallClock wallClock) {
    this.poskos = poskos;
    this.areas = areas;
    this.wallClock = wallClock;
  }

  /// A posko and how far it is.
  record Nearby(Posko posko, Distance distance) {}

  /// All of them, by name.
  @Transactional(readOnly = true)
  public List<Posko> all() {
    return areas.homeCode().map(poskos::active).orElse(List.of());
  }

  /// That many, the nearest first.
  @Transactional(readOnly = true)
  public List<Nearby> nearest(Spot here, int count) {
    return nearest(all(), here, count);
  }

  /// Those in the RW, by name.
  @Transactional(readOnly = true)
  public List<Posko> in(Rw rw) {
    return all().stream().filter(posko -> posko.details().rw().equals(rw.number())).toList();
  }

  /// The RW that have a posko, in their order.
  @Transactional(readOnly = true)
  public List<Rw> rws() {
    return all().stream()
        .map(posko -> posko.details().rw())
        .distinct()
        .sorted()
        .map(Rw::new)
        .toList();
  }

  /// The posko with that code, if it is still shown.
  @Transactional(readOnly = true)
  public Optional<Posko> find(String code) {
    return all().stream().filter(posko -> posko.code().equals(code)).findFirst();
  }

  /// What the clock says in the area.
  LocalDateTime now() {
    return wallClock.now().toLocalDateTime();
  }

  static List<Nearby> nearest(List<Posko> all, Spot here, int count) {
    return all.stream()
        .map(posko -> new Nearby(posko, here.to(posko.details().spot())))
        .sorted(Comparator.comparing(Nearby::distance))
        .limit(count)
        .toList();
  }
}
