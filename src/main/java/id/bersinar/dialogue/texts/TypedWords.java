package id.bersinar.dialogue.texts;

import id.bersinar.dialogue.Letters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What somebody typed, cut into words once for all lists of which it is asked.
public final class TypedWords {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final List<String> BEFORE =
      List.of("", "di", "ke", "se", "ng", "nge", "mem", "ber");
  private static final List<String> AFTER =
      Stream.of("", "nya", "ya", "an", "annya", "i", "in", "lah", "ku", "mu", "s")
          .map(Letters::plain)
          .toList();

  private final List<Reading> readings;

  public TypedWords(String text) {
    // Signs within a word may hide a letter, or stand between two words.
    readings = Stream.of(apart(text), joined(text)).distinct().map(Reading::of).toList();
  }

  /// The words one way.
  ///
  /// @param typed as they were typed
  /// @param plain each as it is compared
  /// @param forms of each all that a list may have it by: itself, and without beginning and ending
  record Reading(List<String> typed, List<String> plain, List<List<String>> forms) {
    private static Reading of(List<String> typed) {
      var plain = typed.stream().map(Letters::plain).toList();
      return new Reading(typed, plain, plain.stream().map(TypedWords::forms).toList());
    }
  }

  /// All ways to read it, the likeliest first.
  List<Reading> readings() {
    return readings;
  }

  /// The words of a list's phrase, as they are compared.
  static List<String> words(String phrase) {
    return apart(phrase).stream().map(Letters::plain).toList();
  }

  private static List<String> forms(String word) {
    var forms = new LinkedHashSet<String>();
    forms.add(word);
    for (var before : BEFORE) {
      for (var after : AFTER) {
        int end = word.length() - after.length();
        if (end - before.length() > 2 && word.startsWith(before) && word.endsWith(after)) {
          forms.add(word.substring(before.length(), end));
        }
      }
    }
    return List.copyOf(forms);
  }

  private static List<String> apart(String text) {
    return spelled(Stream.of(NO_LETTER.split(unmasked(text))));
  }

  private static List<String> joined(String text) {
    return spelled(
        Stream.of(SPACE.split(text)).map(it -> NO_LETTER.matcher(unmasked(it)).replaceAll("")));
  }

  /// Signs that stand for letters.
  private static String unmasked(String text) {
    return text.replace('@', 'a').replace('$', 's');
  }

  /// Letters that stand alone one after another are a word.
  private static List<String> spelled(Stream<String> parts) {
    var words = new ArrayList<String>();
    var letters = new StringBuilder();
    for (var part : Stream.concat(parts, Stream.of("")).toList()) {
      if (part.length() == 1) {
        letters.append(part);
        continue;
      }
      if (!letters.isEmpty()) {
        words.add(letters.toString());
        letters.setLength(0);
      }
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
    return words;
  }
}
