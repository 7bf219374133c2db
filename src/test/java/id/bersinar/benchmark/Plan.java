package id.bersinar.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What is measured, and for how long each.
record Plan(Path jar, int minutes, List<String> databases, Set<String> parts) {

  // Two ways on two databases, six windows each, and those of the floor.
  private static final int WINDOWS = 27;
  private static final Duration LEAST = Duration.ofSeconds(3);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final int A_LOT = 100_000;

  /// @param arguments the jar, minutes, databases and parts, the latter with commas
  static Plan of(String... arguments) {
    return new Plan(
        Path.of(arguments[0]),
        Integer.parseInt(arguments[1]),
        List.of(arguments[2].split(",")),
        Set.of(arguments[3].split(",")));
  }

  boolean has(String part) {
    return parts.contains(part);
  }

  /// For how long each figure is taken.
  Duration window() {
    var window = Duration.ofMinutes(minutes).dividedBy(WINDOWS);
    return window.compareTo(LEAST) > 0 ? window : LEAST;
  }

  /// For how long nobody does anything.
  Duration rest() {
    var rest = window().multipliedBy(3);
    return rest.compareTo(A_MINUTE) < 0 ? rest : A_MINUTE;
  }

  /// After how many updates it is looked at the memory.
  int updates() {
    return minutes < 10 ? minutes * A_LOT / 50 : A_LOT;
  }
}
