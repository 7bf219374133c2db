package id.bersinar.dialogue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// One language's sentences, checked: every one is a valid pattern of ICU's MessageFormat and has
/// only markup that Telegram takes.
final class MessageFile {

  private static final Pattern NAME = Pattern.compile("messages_([a-z]{2,3})\\.properties");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z-]+)([^<>]*)>|[<>]");

  // Bot API, "HTML style".
  private static final Set<String> TAGS =
      Set.of("b", "i", "u", "s", "code", "pre", "a", "tg-spoiler", "blockquote");

  private final Path path;
  private final FileTime modified;
  private final Language language;
  private final Map<String, String> sentences;
  private final Map<String, MessageFormat> formats;

  private MessageFile(
      Path path,
      FileTime modified,
      Language language,
      Map<String, String> sentences,
      Map<String, MessageFormat> formats) {
    this.path = path;
    this.modified = modified;
    this.language = language;
    this.sentences = sentences;
    this.formats = formats;
  }

  /// The message files of a directory.
  static List<Path> in(Path directory) throws IOException {
    try (var paths = Files.list(directory)) {
      return paths
          .filter(path -> NAME.matcher(path.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  /// @throws BrokenMessageFile if it can't be read or a sentence in it can't be used
  static MessageFile read(Path path) {
    var name = Objects.requireNonNull(path.getFileName()).toString();
    var matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      throw new BrokenMessageFile(name + " is not named messages_<language>.properties");
    }
    var language = new Language(matcher.group(1));
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(path)) {
      var modified = Files.getLastModifiedTime(path);
      properties.load(reader);
      var sentences = new TreeMap<String, String>();
      var formats = new TreeMap<String, MessageFormat>();
      for (var key : properties.stringPropertyNames()) {
        var sentence = properties.getProperty(key);
        sentences.put(key, sentence);
        if (isDatePattern(key)) {
          requireDatePattern(name, key, sentence);
        } else {
          requireBalanced(name, key, sentence);
          formats.put(key, compile(name, key, sentence, language));
        }
      }
      return new MessageFile(path, modified, language, Map.copyOf(sentences), Map.copyOf(formats));
    } catch (IOException | IllegalArgumentException e) {
      throw new BrokenMessageFile(name + " cannot be read: " + e.getMessage());
    }
  }

  private static boolean isDatePattern(String key) {
    return key.startsWith("format.");
  }

  private static void requireDatePattern(String file, String key, String pattern) {
    try {
      var _ = DateTimeFormatter.ofPattern(pattern);
    } catch (IllegalArgumentException e) {
      throw new BrokenMessageFile(file + ", " + key + ": " + e.getMessage());
    }
  }

  private static MessageFormat compile(
      String file, String key, String sentence, Language language) {
    try {
      return new MessageFormat(sentence, language.locale());
    } catch (IllegalArgumentException e) {
      throw new BrokenMessageFile(file + ", " + key + ": " + e.getMessage());
    }
  }

  private static void requireBalanced(String file, String key, String sentence) {
    var open = new ArrayDeque<String>();
    var tags = TAG.matcher(sentence);
    while (tags.find()) {
      var tag = tags.group(2);
      boolean fits =
          tag != null && TAGS.contains(tag) && (tags.group(1).isEmpty() || tag.equals(open.poll()));
      if (!fits) {
        throw new BrokenMessageFile(file + ", " + key + ": stray " + tags.group());
      }
      if (tags.group(1).isEmpty()) {
        open.push(tag);
      }
    }
    if (!open.isEmpty()) {
      throw new BrokenMessageFile(file + ", " + key + ": <" + open.peek() + "> is not closed");
    }
  }

  /// @throws BrokenMessageFile if this lacks a sentence that the other has
  void requireAllOf(MessageFile other) {
    var missing = new TreeSet<>(other.sentences.keySet());
    missing.removeAll(sentences.keySet());
    if (!missing.isEmpty()) {
      throw new BrokenMessageFile(path.getFileName() + " has lost " + String.join(", ", missing));
    }
  }

  Path path() {
    return path;
  }

  Language language() {
    return language;
  }

  boolean isOlderThan(Path other) {
    try {
      return !Files.getLastModifiedTime(other).equals(modified);
    } catch (IOException e) {
      throw new BrokenMessageFile(other.getFileName() + " cannot be read: " + e.getMessage());
    }
  }

  boolean has(String key) {
    return sentences.containsKey(key);
  }

  /// The sentence with its values in their places; values are used as they are.
  String format(String key, Map<String, Object> values) {
    var format = formats.get(key);
    if (format == null) {
      return Objects.requireNonNull(sentences.get(key));
    }
    // ICU's formats are not thread-safe.
    return ((MessageFormat) format.clone()).format(values);
  }
}
