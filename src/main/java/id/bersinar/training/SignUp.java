package id.bersinar.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntSupplier;

/// A person's sign-up for a batch.
///
/// @param turn who signed up later has the greater one
@Embeddable
record SignUp(
    @Embedded Applicant applicant,
    @Column(nullable = false) OwnAnswers answers,
    @Column(nullable = false) @Enumerated(EnumType.STRING) State state,
    @Column(nullable = false) int turn,
    @Column(nullable = false) LocalDate signedUpOn) {

  enum State {
    SEATED,
    WAITING,
    CANCELLED
  }

  SignUp with(State state) {
    return new SignUp(applicant, answers, state, turn, signedUpOn);
  }

  /// How the person stands; empty if the person has cancelled.
  ///
  /// @param ahead how many wait before this one
  Optional<Standing> standing(IntSupplier ahead) {
    return switch (state) {
      case SEATED -> Optional.of(new Standing.Seated());
      case WAITING -> Optional.of(new Standing.Waiting(ahead.getAsInt() + 1));
      case CANCELLED -> Optional.empty();
    };
  }
}
