package id.bersinar.reminders;

import java.util.UUID;

/// What became of a change.
sealed interface Edited {

  /// It is made.
  ///
  /// @param id the reminder that is changed: another one where only a part of it is
  record Changed(UUID id) implements Edited {}

  /// Nothing has changed, since nothing of it would come any more.
  record Passed() implements Edited {}

  /// Nothing has changed: it is gone, or the part has begun, was called off or moved.
  record Gone() implements Edited {}
}
