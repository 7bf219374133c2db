package id.bersinar.training;

import id.bersinar.dialogue.Legible;
import id.bersinar.dialogue.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody tells about themselves to take part.
@Embeddable
record Applicant(
    @Column(nullable = false) String name,
    @Embedded RtRw home,
    @Embedded PhoneNumber phone,
    @Embedded Interest interest) {

  private static final int LONGEST_NAME = 80;
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          """
          (?iux)^
          (?: nama(?:ku)?(?:\\ lengkap)?(?:\\ (?:saya|aku|gue|gw))? | my\\ name\\ is | saya
            | panggil\\ (?:saja|aja))
          (?:\\ (?:adalah|itu))? (?: \\s*[:=]\\s* | \\s ) (?=\\p{L})
          """);
  // A yes or a no, a question, or what is said instead.
  private static final Pattern NO_NAME =
      Pattern.compile(
          """
          (?iux)
            (?: ya | iya | y | ok | oke | okay | yes | no | tidak | gak | nggak | lewati | lewat | skip
              | rahasia | anonim | none | gpp | w(?:kw)+k? | ini\\ siapa | siapa\\ ini | tanpa\\ nama
              | males | malas )
            (?: \\ (?: dong | aja | saja | sip | kak | pak | bu | ya ))* [.!]*
          | (?: tidak | tdk | gak | ga | nggak | ngga | enggak | kagak | jangan )
            \\ (?: mau | ada | tahu | tau | usah | perlu | bisa | boleh )\\b .*
          | (?: gamau | kenapa | ngapain | buat\\ apa | untuk\\ apa | siapa | tolong | lapor | why | help )
            (?: \\ .* )?
          | mau\\ (?: lapor | tanya | nanya | daftar | ikut | batal | berhenti | keluar | tau )\\b .*
          | .*\\?.*
          """);

  /// The name that somebody has typed, without "nama saya"; empty if that can't be one, such as a
  /// question or a no.
  static Optional<String> name(String typed) {
    return Optional.of(INTRODUCTION.matcher(tidy(typed)).replaceFirst(""))
        .filter(name -> !NO_NAME.matcher(name).matches())
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
