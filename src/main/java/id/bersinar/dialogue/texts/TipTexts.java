package id.bersinar.dialogue.texts;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The texts around tips, cries for help and whom to call. People type secrets and passphrases
/// where they stand, so whoever edits them must not lead anybody elsewhere.
final class TipTexts {

  private static final Pattern KEY =
      Pattern.compile(
          "tips\\..*|help\\.(?!words).*|area\\.hotline.*|posko\\.hotlines"
              + "|(command|menu)\\.(lapor|cek|laporan|rehab)");

  // A tag or a character with which Telegram's HTML could hide what follows.
  private static final Pattern HIDING = Pattern.compile("<a\\b|&#");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern UNSEEN = Pattern.compile("<[^<>]*>|\\p{Cf}");

  // A sentence could hide behind a word that comes once in a while.
  private static final Set<ArgType> HIDES =
      EnumSet.of(ArgType.SELECT, ArgType.SELECTORDINAL, ArgType.CHOICE);
  // Plurals are looked at for these and for those that they name.
  private static final int NUMBERS = 21;

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
    var pattern = new MessagePattern(sentence);
    var choosing = parts(pattern).map(Part::getArgType).filter(HIDES::contains).findFirst();
    if (choosing.isPresent()) {
      return choosing.map(it -> it.name().toLowerCase(Locale.ROOT));
    }
    return values(pattern)
        .map(it -> shown(sentence, format, it))
        .distinct()
        .filter(Links::areIn)
        .findFirst()
        .map(TipTexts::firstLink);
  }

  private static Stream<Part> parts(MessagePattern pattern) {
    return IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart);
  }

  /// What may stand in the gaps.
  private static Stream<Object> values(MessagePattern pattern) {
    if (parts(pattern).allMatch(it -> it.getArgType() == ArgType.NONE)) {
      return Stream.of(0, "");
    }
    var named = parts(pattern).filter(it -> it.getType().hasNumericValue());
    return Stream.concat(IntStream.range(0, NUMBERS).boxed(), named.map(pattern::getNumericValue));
  }

  /// With what stands around it up to the next spaces.
  private static String firstLink(String said) {
    return SPACE.splitAsStream(said).filter(Links::areIn).findFirst().orElse(said);
  }

  private static String shown(String sentence, MessageFormat format, Object value) {
    var values = Sentence.gaps(sentence).stream().collect(Collectors.toMap(it -> it, _ -> value));
    var said = ((MessageFormat) format.clone()).format(values);
    return UNSEEN.matcher(Normalizer.normalize(said, Normalizer.Form.NFKC)).replaceAll("");
  }
}
