package id.bersinar.meetings;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody who is invited.
///
/// @param deputy who comes for them, as they have typed it
/// @param standIn who comes for them, where that is an official
/// @param away whether that one comes since they are away, or nobody could
/// @param news what they are still to be told
/// @param told what they were last told; absent where nothing
record Guest(
    UUID person,
    Part part,
    Rsvp answer,
    Optional<String> deputy,
    Optional<UUID> standIn,
    boolean away,
    Optional<News> news,
    Optional<Told> told) {

  /// Whether they are away, and nobody comes for them.
  boolean isAlone() {
    return away && answer == Rsvp.OPEN;
  }

  /// When and where it was then.
  record Told(Instant startsAt, Length length, String place) {}
}
