package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What tests name on a phone: a text of `messages/` by its key, or words as they are shown. A
/// text's placeholders stand for anything, and one of its plurals is enough.
public final class TextsByKey {

  private static final Path DIRECTORY = Path.of("messages");
  private static final Pattern KEY = Pattern.compile("\\p{Alpha}[\\w-]*(\\.[\\w-]+)+");
  private static final String ANYTHING = ".*?";
  private static final Map<String, TextsByKey> ALL = new ConcurrentHashMap<>();

  private final Properties sentences;
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  private TextsByKey(Properties sentences) {
    this.sentences = sentences;
  }

  /// The texts of a phone whose Telegram is in that language.
  ///
  /// @param tag IETF's
  public static TextsByKey in(String tag) {
    var language = Locale.forLanguageTag(tag).getLanguage();
    return ALL.computeIfAbsent(
        Files.exists(file(language)) ? language : "id", it -> new TextsByKey(read(file(it))));
  }

  private static Path file(String language) {
    return DIRECTORY.resolve("messages_" + language + ".properties");
  }

  private static Properties read(Path file) {
    var sentences = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      sentences.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  /// Expects each of these in what a phone shows.
  void areIn(String shown, String... named) {
    for (var it : named) {
      assertThat(shown).as(it).containsPattern(pattern(it));
    }
  }

  /// Expects none of these in what a phone shows.
  void areNotIn(String shown, String... named) {
    for (var it : named) {
      assertThat(shown).as(it).doesNotContainPattern(pattern(it));
    }
  }

  /// Whether this is in what a phone shows.
  public boolean isIn(String shown, String named) {
    return pattern(named).matcher(shown).find();
  }

  /// By which it is found.
  ///
  /// @throws IllegalArgumentException if it looks like a key and is none, or could be anything
  private Pattern pattern(String named) {
    return patterns.computeIfAbsent(named, this::compiled);
  }

  private Pattern compiled(String named) {
    if (!KEY.matcher(named).matches()) {
      return Pattern.compile(named, Pattern.LITERAL);
    }
    var sentence = sentences.getProperty(named);
    if (sentence == null) {
      throw new IllegalArgumentException("no text has the key " + named);
    }
    var pattern = Pattern.compile(message(new MessagePattern(plain(sentence)), 0), Pattern.DOTALL);
    if (pattern.matcher("").find()) {
      throw new IllegalArgumentException(named + " has no words of its own");
    }
    return pattern;
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String message(MessagePattern pattern, int start) {
    var regex = new StringBuilder();
    int after = pattern.getPart(start).getLimit();
    int limit = pattern.getLimitPartIndex(start);
    for (int index = start + 1; index <= limit; index++) {
      var part = pattern.getPart(index);
      var words = pattern.getPatternString().substring(after, part.getIndex());
      regex.append(words.isEmpty() ? "" : Pattern.quote(words));
      if (part.getType() == Part.Type.ARG_START) {
        regex.append(argument(pattern, index));
        index = pattern.getLimitPartIndex(index);
      } else if (part.getType() == Part.Type.REPLACE_NUMBER) {
        regex.append(ANYTHING);
      }
      after = pattern.getPart(index).getLimit();
    }
    return regex.toString();
  }

  private static String argument(MessagePattern pattern, int start) {
    if (pattern.getPart(start).getArgType() == ArgType.NONE) {
      return ANYTHING;
    }
    var branches = new ArrayList<String>();
    for (int index = start; index < pattern.getLimitPartIndex(start); index++) {
      if (pattern.getPartType(index) == Part.Type.MSG_START) {
        branches.add(message(pattern, index));
        index = pattern.getLimitPartIndex(index);
      }
    }
    return branches.isEmpty() ? ANYTHING : "(?:" + String.join("|", branches) + ")";
  }
}
