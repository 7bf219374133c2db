package id.bersinar.area;

import id.bersinar.dialogue.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The chain of an area file along which tips climb from desk to desk. Each of its offices begins
/// with its desk's name: Polsek Palmerah, Polres Metro Jakarta Barat.
final class DeskChain {

  /// In the area file.
  static final String NAME = "laporan";

  /// Where the file names none.
  private static final ChainOfCommand<Desk> USUAL =
      new ChainOfCommand<>(NAME, List.of(Desk.POLSEK, Desk.POLRES, Desk.BNNP, Desk.TNI));

  private DeskChain() {}

  /// Notes the offices that are no desk of the chain, or named twice, and a beginning elsewhere
  /// than where tips come in.
  static void check(Entry entry, ChainOfCommand<String> chain) {
    var names = USUAL.offices().stream().map(Desk::name).collect(Collectors.joining(", "));
    var advice = Text.of("area.problem.desk").with("desks", names);
    var seen = new HashSet<Desk>();
    for (int place = 0; place < chain.offices().size(); place++) {
      var desk = desk(chain.offices().get(place));
      boolean fits = desk.isPresent() && (place > 0 || desk.get() == Desk.POLSEK);
      if (!fits || !seen.add(desk.get())) {
        entry.problem(NAME, place, advice);
      }
    }
  }

  /// The area's, or the usual one where the area has none. What was imported before it was checked
  /// may hold anything, and offices that aren't known are passed over.
  static ChainOfCommand<Desk> among(List<ChainOfCommand<String>> chains) {
    return chains.stream()
        .filter(it -> it.name().equals(NAME))
        .map(DeskChain::desks)
        .filter(it -> it.indexOf(Desk.POLSEK) == 0)
        .map(it -> new ChainOfCommand<>(NAME, it))
        .findFirst()
        .orElse(USUAL);
  }

  private static List<Desk> desks(ChainOfCommand<String> chain) {
    return chain.offices().stream()
        .map(DeskChain::desk)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static Optional<Desk> desk(String office) {
    var name = office.strip().toUpperCase(Locale.ROOT);
    return USUAL.offices().stream()
        .filter(it -> name.equals(it.name()) || name.startsWith(it.name() + " "))
        .findFirst();
  }
}
