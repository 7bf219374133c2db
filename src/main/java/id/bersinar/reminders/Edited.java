package id.bersinar.reminders;

import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;

/// What became of a change.
sealed interface Edited {

  /// It is made.
  ///
  /// @param id the reminder that is changed: another one where only a part of it is
  /// @param remarks what is to be said of what can't be as it was asked for
  record Changed(UUID id, List<Text> remarks) implements Edited {}

  /// Nothing has changed, since nothing of it would come any more.
  record Passed() implements Edited {}

  /// Nothing has changed: it is gone, or the part has begun, was called off or moved.
  record Gone() implements Edited {}

  /// The same, with that to be said of the change.
  default Edited remarking(List<Text> remarks) {
    return this instanceof Changed(var id, _) ? new Changed(id, remarks) : this;
  }
}
