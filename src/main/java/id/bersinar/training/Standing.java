package id.bersinar.training;

import id.bersinar.dialogue.Text;

/// How somebody stands who has signed up and not cancelled.
sealed interface Standing {

  /// Has a seat.
  record Seated() implements Standing {}

  /// Waits for one.
  ///
  /// @param place in the waiting list, from 1
  record Waiting(int place) implements Standing {}

  default Text text() {
    return switch (this) {
      case Seated() -> Text.of("training.seated");
      case Waiting(var place) -> Text.of("training.waiting").with("urutan", place);
    };
  }
}
