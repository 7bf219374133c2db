package id.bersinar.tips;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the holder of a receipt may see: how far the tip has come and what was said since, but not
/// the tip again, as somebody may be looking over a shoulder.
///
/// @param lines oldest first
record SendersThread(
    LocalDate receivedOn, Tip.State state, Optional<Tip.Outcome> outcome, List<Line> lines) {

  /// @param own whether the sender said it
  record Line(boolean own, Content content) {}

  boolean isClosed() {
    return state == Tip.State.CLOSED;
  }
}
