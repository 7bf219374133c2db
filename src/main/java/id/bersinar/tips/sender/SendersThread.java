package id.bersinar.tips.sender;

import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Tip;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the holder of a receipt may see: how far the tip has come and what was said since, but not
/// the tip again, as somebody may be looking over a shoulder.
///
/// @param lines oldest first
/// @param released whether officers can see the tip
/// @param openable whether some officer could open it
/// @param waiting how much of what the sender has handed in officers don't see yet
record SendersThread(
    LocalDate receivedOn,
    Tip.State state,
    Optional<Tip.Outcome> outcome,
    List<Line> lines,
    boolean released,
    boolean openable,
    int waiting) {

  /// @param own whether the sender said it
  record Line(boolean own, Content content) {}

  /// Whether the sender may still take the tip back.
  boolean isUnclaimed() {
    return state == Tip.State.NEW;
  }

  /// Whether it waits for an officer who could open it.
  boolean isOutOfReach() {
    return !openable && state != Tip.State.CLOSED;
  }

  /// Whether more can be said in it.
  boolean isOpen() {
    return released && state != Tip.State.CLOSED;
  }
}
