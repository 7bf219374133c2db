package id.bersinar.area;

import java.util.List;

/// How much an import adds and changes.
///
/// @param same how many things are described as they are known already
record Tally(int added, int changed, int same) {

  static Tally of(List<Change> changes) {
    return new Tally(
        count(changes, Change.Kind.ADDED),
        count(changes, Change.Kind.CHANGED),
        count(changes, Change.Kind.SAME));
  }

  private static int count(List<Change> changes, Change.Kind kind) {
    return (int) changes.stream().filter(it -> it.kind() == kind).count();
  }
}
