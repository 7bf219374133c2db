package id.bersinar.broadcasts;

import id.bersinar.area.AreaCode;
import id.bersinar.dialogue.Mailings.Tally;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One text to many.
///
/// @param author the operator who made it; absent once that person is erased
/// @param area whose residents get it; absent until an area is known
/// @param dueAt when it is to begin
/// @param touchedAt when it last went on; of one that hasn't begun, when it is to
/// @param expected how many were to get it when it began; before that, as its draft says
/// @param handed to the outbox, to so many
/// @param declined how many wanted no more of it before it came to them
/// @param progress key of the author's message that tells how it stands
record Broadcast(
    UUID id,
    Optional<UUID> author,
    Optional<AreaCode> area,
    Kind kind,
    String words,
    State state,
    Instant dueAt,
    Instant touchedAt,
    UUID reached,
    boolean exhausted,
    int expected,
    int handed,
    int declined,
    UUID progress) {

  /// Whether it goes out, or is going to.
  boolean isUnderWay() {
    return state == State.PLANNED || state == State.SENDING;
  }

  /// How many have it.
  long sent(Tally tally) {
    return handed - tally.waiting() - tally.held() - tally.refused();
  }

  /// Never prints what it says.
  @Override
  public String toString() {
    return "Broadcast[" + state + "]";
  }
}
