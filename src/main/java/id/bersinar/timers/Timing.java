package id.bersinar.timers;

import java.time.Duration;

/// When and where a [PeriodicJob] runs.
///
/// @param pause from the end of a run to the beginning of the next
/// @param first from the program's start to the first run
public record Timing(Nodes nodes, Duration pause, Duration first) {

  /// Which of several nodes run it.
  public enum Nodes {
    /// Each for itself: for what it holds in memory or on a disk of its own.
    EVERY,
    /// One of them, and another when that is gone: for what is in the database that all share, and
    /// for what people would hear twice. It may remember things from run to run.
    ONE
  }

  /// On each node, from the start on.
  public static Timing onEveryNode(Duration pause) {
    return new Timing(Nodes.EVERY, pause, Duration.ZERO);
  }

  /// On one node, from the start on.
  public static Timing onOneNode(Duration pause) {
    return new Timing(Nodes.ONE, pause, Duration.ZERO);
  }

  /// The same, but not before the program has run for a while.
  public Timing startingAfter(Duration first) {
    return new Timing(nodes, pause, first);
  }
}
