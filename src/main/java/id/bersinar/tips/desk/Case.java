package id.bersinar.tips.desk;

import id.bersinar.area.Desk;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.Tip;
import id.bersinar.tips.record.TipEntry;
import id.bersinar.tips.record.TipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A tip as an officer sees it.
///
/// @param above the next desk of the chain of command
/// @param pressing whether it must still not wait
/// @param mine whether the officer has it in hand
/// @param claimer who has it, as officers call each other; absent where nobody has
/// @param spamBy who takes it for no tip, as above; absent where nobody does
/// @param entries what it says, oldest first; empty where it isn't the officer's to read
/// @param photo whether it has one; what that shows isn't among what it says
/// @param acts what the officer may do with it
record Case(
    TipId tip,
    Optional<Desk> above,
    LocalDate receivedOn,
    boolean pressing,
    Tip.State state,
    boolean mine,
    Optional<String> claimer,
    Optional<String> spamBy,
    Optional<Tip.Outcome> outcome,
    List<Line> entries,
    Photo photo,
    Set<Act> acts) {

  /// A tip's picture, as far as officers are told.
  enum Photo {
    NONE,
    CLOSED,
    /// An officer has seen it, and nobody sees it again.
    OPENED
  }

  /// What officers do with tips.
  enum Act {
    CLAIM,
    OPEN_PHOTO,
    ASK,
    NOTE,
    HAND_OVER,
    MERGE,
    PASS_ON,
    RELEASE,
    PROPOSE_SPAM,
    CONFIRM_SPAM,
    CLOSE
  }

  /// One thing that was said.
  record Line(TipEntry.Kind kind, Content content) {}

  /// By which officers speak of the tip.
  String handle() {
    return tip.handle();
  }

  @Override
  public String toString() {
    return "Case";
  }
}
