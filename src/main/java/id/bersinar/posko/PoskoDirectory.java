package id.bersinar.posko;

import id.bersinar.area.Areas;
import id.bersinar.area.Imports;
import id.bersinar.area.Rw;
import id.bersinar.area.WallClock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/// The posko of the area, from memory.
@Service
class PoskoDirectory {

  private final Poskos poskos;
  private final Areas areas;
  private final WallClock wallClock;
  private final Supplier<PoskoIndex> index;

  PoskoDirectory(Poskos poskos, Areas areas, WallClock wallClock, Imports imports) {
    this.poskos = poskos;
    this.areas = areas;
    this.wallClock = wallClock;
    this.index = imports.keep(this::read);
  }

  private PoskoIndex read() {
    return new PoskoIndex(areas.homeCode().map(poskos::active).orElse(List.of()));
  }

  /// A posko and how far it is.
  record Nearby(Posko posko, Distance distance) {}

  /// All of them, by name.
  List<Posko> all() {
    return index.get().all();
  }

  /// That many, the nearest first.
  List<Nearby> nearest(Spot here, int count) {
    return index.get().nearest(here, count);
  }

  /// Those in the RW, by name.
  List<Posko> in(Rw rw) {
    return index.get().in(rw);
  }

  /// The RW that have a posko, in their order.
  List<Rw> rws() {
    return index.get().rws();
  }

  /// The posko with that code, if it is still shown.
  Optional<Posko> find(String code) {
    return index.get().find(code);
  }

  /// What the clock says in the area.
  LocalDateTime now() {
    return wallClock.now().toLocalDateTime();
  }
}
