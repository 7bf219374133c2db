package id.bersinar.training;

import id.bersinar.dialogue.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// A person's sign-up as the person is told about it.
///
/// @param id the batch's
/// @param ahead how many wait before this one
record OwnSignUp(
    UUID id, Training.Details training, Batch.Details batch, SignUp signUp, long ahead) {

  /// Empty if the person has cancelled.
  Optional<Standing> standing() {
    return switch (signUp.state()) {
      case SEATED -> Optional.of(new Standing.Seated());
      case WAITING -> Optional.of(new Standing.Waiting((int) ahead + 1));
      case CANCELLED -> Optional.empty();
    };
  }

  boolean canBeCancelled(Instant now) {
    return standing().isPresent() && !batch.hasBegun(now);
  }

  /// What, when and where, and how the person stands.
  Text text(ZoneId zone) {
    return Text.lines(batch.text(training, zone), state());
  }

  /// How the person stands.
  Text state() {
    return standing().map(Standing::text).orElse(Text.of("training.cancelled"));
  }
}
