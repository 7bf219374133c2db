package id.bersinar.dialogue;

import java.util.Arrays;

/// In which order messages leave when Telegram's limits make them wait; the first goes first.
public enum Lane {
  /// A notice that a tip needs somebody, or another alert: few, and whoever keeps the bot busy must
  /// not hold them up.
  ALERT(-1),
  /// An answer to what a person has just done.
  ANSWER(0),
  /// A reminder that has become due.
  REMINDER(2),
  /// One text to many.
  BROADCAST(3);

  private final int rank;

  Lane(int rank) {
    this.rank = rank;
  }

  /// Its place in the order, smallest first; it is stored, so it never changes its meaning.
  public int rank() {
    return rank;
  }

  /// The lane with that rank.
  public static Lane ranked(int rank) {
    return Arrays.stream(values()).filter(lane -> lane.rank == rank).findFirst().orElseThrow();
  }
}
