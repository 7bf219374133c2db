package id.bersinar.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/// A person's sign-up for a batch.
///
/// @param turn who signed up later has the greater one
@Embeddable
record SignUp(
    @Embedded Applicant applicant,
    @Column(nullable = false) @Enumerated(EnumType.STRING) State state,
    @Column(nullable = false) int turn,
    @Column(nullable = false) LocalDate signedUpOn) {

  enum State {
    SEATED,
    WAITING,
    CANCELLED
  }

  boolean is(State state) {
    return this.state == state;
  }

  SignUp with(State state) {
    return new SignUp(applicant, state, turn, signedUpOn);
  }
}
