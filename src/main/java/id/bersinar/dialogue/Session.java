package id.bersinar.dialogue;

import java.time.Instant;
import java.util.List;

/// Where a chat is in a dialogue.
///
/// @param path the states so far, the present one last; "back" goes to the one before
/// @param token of the open question
/// @param keysShown whether keys stand in place of the phone's keyboard
/// @param lastHeard when the person last said something
record Session(
    Dialogue<?> dialogue, List<Object> path, String token, boolean keysShown, Instant lastHeard) {

  Session {
    path = List.copyOf(path);
  }

  boolean isOlderThan(Instant moment) {
    return lastHeard.isBefore(moment);
  }

  boolean hasWayBack() {
    return path.size() > 1;
  }
}
