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
    UUID id, Training.Details training, Batch.Details batch, SignUp signUp, int ahead) {

  /// Empty if the person has cancelled.
  Optional<Standing> standing() {
    return signUp.standing(() -> ahead);
  }

  /// The same, with how many wait before it.
  OwnSignUp in(WaitingList waitingList) {
    return signUp.state() == SignUp.State.WAITING
        ? new OwnSignUp(id, training, batch, signUp, waitingList.ahead(id, signUp.turn()))
        : this;
  }

  boolean canBeCancelled(Instant now) {
    return standing().isPresent() && !batch.hasBegun(now);
  }

  /// What, when and where, how the person stands, and what they were asked besides.
  Text text(ZoneId zone) {
    return Text.lines(batch.text(training, zone), state(), signUp.answers().text());
  }

  /// How the person stands.
  Text state() {
    return standing().map(Standing::text).orElse(Text.of("training.cancelled"));
  }
}
