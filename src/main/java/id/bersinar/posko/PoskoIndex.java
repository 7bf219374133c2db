package id.bersinar.posko;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.bersinar.area.Rw;
import id.bersinar.posko.PoskoDirectory.Nearby;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An area's posko, arranged so that nothing looks at all of them.
final class PoskoIndex {

  private final List<Posko> all;
  private final Map<String, Posko> byCode;
  private final Map<String, List<Posko>> byRw;
  private final List<Rw> rws;
  private final SpotTree<Posko> bySpot;

  /// @param all by name
  PoskoIndex(List<Posko> all) {
    this.all = all;
    byCode = all.stream().collect(toMap(Posko::code, identity()));
    byRw = all.stream().collect(groupingBy(it -> it.details().rw(), TreeMap::new, toList()));
    rws = byRw.keySet().stream().map(Rw::new).toList();
    bySpot = new SpotTree<>(all, it -> it.details().spot());
  }

  List<Posko> all() {
    return all;
  }

  Optional<Posko> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  List<Posko> in(Rw rw) {
    return byRw.getOrDefault(rw.number(), List.of());
  }

  List<Rw> rws() {
    return rws;
  }

  List<Nearby> nearest(Spot here, int count) {
    return bySpot.nearest(here, count).stream()
        .map(posko -> new Nearby(posko, here.to(posko.details().spot())))
        .toList();
  }
}
