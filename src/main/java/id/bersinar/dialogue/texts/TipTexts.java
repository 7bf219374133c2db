package id.bersinar.dialogue.texts;

import com.ibm.icu.text.MessageFormat;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The texts around tips. People type secrets and passphrases where they stand, so whoever edits
/// them must not lead anybody elsewhere.
final class TipTexts {

  private static final Pattern KEY =
      Pattern.compile("tips\\..*|(command|menu)\\.(lapor|cek|laporan)");

  // A tag or a character with which Telegram's HTML could hide what follows.
  private static final Pattern HIDING = Pattern.compile("<a\\b|&#|\\{\\s*\\w+\\s*,\\s*select");

  // Telegram makes a link of anything like "word.word".
  private static final Pattern LEADS_AWAY =
      Pattern.compile(
          "(?i)\\S{0,40}(://|\\btg:|@\\w|[\\p{L}\\p{N}]\\.\\p{L}{2}|\\d(\\.\\d+){3})\\S{0,40}");
  private static final Pattern UNSEEN = Pattern.compile("<[^<>]*>|\\p{Cf}");

  // Plurals are looked at for these numbers and for those that they name.
  private static final int NUMBERS = 21;
  private static final Pattern NAMED = Pattern.compile("=(\\d{1,9})");

  private TipTexts() {}

  static boolean has(String key) {
    return KEY.matcher(key).matches();
  }

  /// What in the sentence leads elsewhere, whatever stands in its gaps.
  static Optional<String> link(String sentence, MessageFormat format) {
    var hiding = HIDING.matcher(sentence);
    if (hiding.find()) {
      return Optional.of(hiding.group());
    }
    var named = NAMED.matcher(sentence).results().mapToInt(it -> Integer.parseInt(it.group(1)));
    return IntStream.concat(IntStream.range(0, NUMBERS), named)
        .mapToObj(number -> shown(sentence, format, number))
        .distinct()
        .map(LEADS_AWAY::matcher)
        .flatMap(it -> it.results().limit(1))
        .map(it -> it.group())
        .findFirst();
  }

  private static String shown(String sentence, MessageFormat format, int number) {
    var values = Sentence.gaps(sentence).stream().collect(Collectors.toMap(it -> it, _ -> number));
    var said = ((MessageFormat) format.clone()).format(values);
    return UNSEEN.matcher(Normalizer.normalize(said, Normalizer.Form.NFKC)).replaceAll("");
  }
}
