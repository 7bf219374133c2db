package id.bersinar.meetings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A meeting with what it is at a moment to somebody who has called it or is invited.
///
/// @param guest absent where they have called it
/// @param tally for whoever has called it
/// @param taker what whoever was asked for its minutes is called
record Involvement(
    Meeting meeting,
    UUID person,
    Optional<Guest> guest,
    Tally tally,
    Minutes minutes,
    Optional<String> taker,
    Instant now) {

  boolean isTheirs() {
    return meeting.isBy(person);
  }

  /// Whether they have called it, and can still change it.
  boolean mayChange() {
    return isTheirs() && meeting.isAhead(now);
  }

  /// Whether they are invited, and can still answer.
  boolean mayAnswer() {
    return !isTheirs() && meeting.takesAnswers(now);
  }

  /// Whether they are invited, and somebody else can still come in their place.
  boolean mayBeRepresented() {
    return !isTheirs() && meeting.isAhead(now);
  }

  /// As they are invited, where they can still answer.
  Optional<Guest> asked() {
    return guest.filter(_ -> mayAnswer());
  }

  /// Whether they can write its minutes.
  boolean mayWrite() {
    return meeting.hasBegun(now) && minutes.areWrittenBy(meeting, person);
  }
}
