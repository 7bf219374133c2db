package id.bersinar.soak;

/// A line of what came of a storm.
///
/// @param expected of what was found, or what it is to be compared with
record Outcome(String what, long found, long expected, boolean holds) {

  static Outcome equal(String what, long found, long expected) {
    return new Outcome(what, found, expected, found == expected);
  }

  String row() {
    return "| %s | %d | %d | %s |".formatted(what, found, expected, holds ? "holds" : "FAILS");
  }
}
