package id.bersinar.reminders;

import java.util.Optional;
import java.util.UUID;

/// A change of a reminder, or of a part of it, by one answer.
///
/// @param draft what it comes to, which is read back first
/// @param edit makes it
record Change<A>(Preview<A> draft, Edit<A> edit) {

  interface Preview<A> {

    /// @return absent where the part is gone, or nothing of it would come any more
    Optional<Draft> of(Reminder reminder, Part part, A answer);
  }

  interface Edit<A> {
    Edited make(UUID author, UUID reminder, Part part, A answer);
  }
}
