package id.bersinar.training;

import id.bersinar.dialogue.Letters;
import java.util.Optional;
import java.util.regex.Pattern;

/// The digits of a number as somebody typed it, with the words around them taken off.
///
/// libphonenumber skips what it doesn't know and turns letters into digits, as on old telephones;
/// so nothing but digits and what stands between them may reach it.
final class TypedNumber {

  private static final String BEFORE = "(?<before>[^\\d+]*?)";
  private static final String BEHIND =
      "(?:[\\s(]+(?:wa|whatsapp|hp|telp|tlp|telepon|ya|yah|pak|bu|kak|mas|mbak)[.)!]*){0,3}";
  private static final Pattern NUMBER =
      Pattern.compile(
          BEFORE + "(?<number>[+(]*\\d[\\d ()./-]*)" + BEHIND + "\\s*[.,;!]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://)?(?:wa\\.me|api\\.whatsapp\\.com/send/?\\?phone=)/?\\+?(\\d+)\\S*");

  // A letter beside a digit may stand for one.
  private static final Pattern LONE_LETTER = Pattern.compile("(?:^|\\P{L})\\p{L}\\W*$");
  private static final Pattern DIGIT_WORD =
      Pattern.compile(
          "(?iu)\\b(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|zero|one|two"
              + "|three|four|five|six|seven|eight|nine)\\b");

  // 021-555010/11 is two lines.
  private static final Pattern SECOND_LINE = Pattern.compile(".*\\d\\s*/\\s*\\d{1,2}\\s*");

  private TypedNumber() {}

  /// What libphonenumber may read: with a plus where the country code stands first.
  static Optional<String> of(String typed) {
    var plain = plain(typed);
    var link = LINK.matcher(plain);
    if (link.matches()) {
      return Optional.of("+" + link.group(1));
    }
    var match = NUMBER.matcher(plain);
    if (!match.matches()
        || LONE_LETTER.matcher(match.group("before")).find()
        || DIGIT_WORD.matcher(plain).find()
        || SECOND_LINE.matcher(match.group("number")).matches()) {
      return Optional.empty();
    }
    var number = match.group("number");
    var digits = number.replaceAll("\\D", "");
    boolean plus = number.substring(0, number.indexOf(digits.charAt(0))).contains("+");
    return Optional.of(plus ? "+" + digits : digits);
  }

  private static String plain(String typed) {
    return Letters.withDigits(typed)
        .replaceAll("[\\p{Cf}\u2800\u3164]", "")
        .replaceAll("[\\p{Pd}\u2212·•]", "-")
        .replaceAll("\\p{Z}+|\\s+", " ")
        .strip();
  }
}
