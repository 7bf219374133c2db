package id.bersinar.meetings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A meeting with what it is to somebody who has called it or is invited.
///
/// @param guest absent where they have called it
record Involvement(Meeting meeting, UUID person, Optional<Guest> guest, Minutes minutes) {

  boolean isTheirs() {
    return meeting.isBy(person);
  }

  /// Whether they can write its minutes now.
  boolean mayWrite(Instant now) {
    return meeting.hasBegun(now) && minutes.areWrittenBy(meeting, person);
  }
}
