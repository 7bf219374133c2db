package id.bersinar.training;

import id.bersinar.dialogue.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// The business that somebody runs or would like to.
///
/// @param value the name of a [Common] one, or what was typed
@Embeddable
record Interest(@Column(name = "interest", nullable = false) String value) {

  private static final int LONGEST = 60;
  private static final Pattern NONE =
      Pattern.compile(
          "(?iu)(?:saya |aku )?(?:(?:tidak|tdk|tak|gak|ga|nggak|ngga|enggak|belum|blm)"
              + " (?:ada|punya)|gapunya|gaada|none|no business|nothing|not yet)(?: usaha| bisnis|"
              + " kak| pak| bu)*+[.!]*");

  /// Those that are offered as buttons.
  enum Common {
    KULINER,
    KERAJINAN,
    FESYEN,
    JASA,
    WARUNG,
    BELUM_ADA;

    Text text() {
      return Text.of("training.interest.", this);
    }
  }

  /// What somebody has tapped or typed; empty if it says nothing or is too long.
  static Optional<Interest> parse(String typed) {
    var tidy = Applicant.tidy(typed);
    return (NONE.matcher(tidy).matches() ? Optional.of(Common.BELUM_ADA) : common(tidy))
        .map(one -> new Interest(one.name()))
        .or(() -> Optional.of(new Interest(tidy)))
        .filter(it -> it.value.length() <= LONGEST)
        .filter(it -> it.value.codePoints().anyMatch(Character::isLetter));
  }

  private static Optional<Common> common(String value) {
    return Arrays.stream(Common.values())
        .filter(one -> one.name().equalsIgnoreCase(value))
        .findFirst();
  }

  Text text() {
    return common(value).map(Common::text).orElse(Text.plain(value));
  }
}
