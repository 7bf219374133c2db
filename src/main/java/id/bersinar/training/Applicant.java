package id.bersinar.training;

import id.bersinar.dialogue.Legible;
import id.bersinar.dialogue.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;

/// What somebody tells about themselves to take part.
@Embeddable
record Applicant(
    @Column(nullable = false) String name,
    @Embedded RtRw home,
    @Embedded PhoneNumber phone,
    @Embedded Interest interest) {

  private static final int LONGEST_NAME = 80;

  /// The name that somebody has typed; empty if that can't be one.
  static Optional<String> name(String typed) {
    return Optional.of(tidy(typed))
        .filter(name -> name.length() <= LONGEST_NAME)
        .filter(name -> name.codePoints().filter(Character::isLetter).count() > 0);
  }

  /// On one line, without what can't be seen, such as marks that turn the writing round.
  static String tidy(String typed) {
    return Legible.line(typed);
  }

  /// All of it, a line each.
  Text text() {
    return Text.of("training.applicant")
        .with("nama", name)
        .with("alamat", home.text())
        .with("telepon", phone.text())
        .with("minat", interest.text());
  }

  /// Never prints who it is.
  @Override
  public String toString() {
    return "Applicant";
  }
}
