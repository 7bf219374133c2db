package id.bersinar.meetings;

import java.util.UUID;

/// Who comes for somebody who is invited.
sealed interface Deputy {

  /// An official, who is invited in their place.
  record Official(UUID person) implements Deputy {}

  /// Somebody whom the bot doesn't know.
  record Named(String name) implements Deputy {}
}
