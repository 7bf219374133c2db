package id.bersinar.dialogue.texts;

import com.ibm.icu.text.MessageFormat;
import id.bersinar.dialogue.Language;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One language's sentences, checked: every one is a valid pattern of ICU's MessageFormat and has
/// only markup that Telegram takes.
///
/// @param path where the operators edit it
/// @param modified when the file had these sentences
/// @param content the file, as it was read
/// @param fixed what is said of sentences without gaps, which most are
record MessageFile(
    Path path,
    FileTime modified,
    Language language,
    String content,
    Map<String, String> sentences,
    Map<String, MessageFormat> formats,
    Map<String, String> fixed) {

  private static final Pattern NAME = Pattern.compile("messages_([a-z]{2,3})\\.properties");
  // Twenty times what there is to say.
  private static final int LIMIT = 2_000_000;
  private static final FileTime LONG_AGO = FileTime.fromMillis(Long.MIN_VALUE);

  /// The message files of a directory.
  static List<Path> in(Path directory) throws IOException {
    try (var paths = Files.list(directory)) {
      return paths.filter(path -> NAME.matcher(name(path)).matches()).sorted().toList();
    }
  }

  /// @param own what has been read already, and is taken where the file has the same
  /// @throws BrokenMessageFile if it can't be read or a sentence in it can't be used
  static MessageFile read(Path path, OwnMessages own) {
    try {
      return read(path, path, Files.getLastModifiedTime(path), own, MessageFile::refuse);
    } catch (IOException e) {
      throw new BrokenMessageFile(name(path) + " cannot be read: " + reason(e));
    }
  }

  /// @param path where the operators edit it
  /// @param kept what was kept of it; whatever is edited counts as newer
  /// @throws BrokenMessageFile if it can't be read or a sentence in it can't be used
  static MessageFile readKept(Path path, Path kept, OwnMessages own) {
    return read(path, kept, LONG_AGO, own, MessageFile::refuse);
  }

  /// What is right in a file, which counts as older than the file.
  ///
  /// @throws BrokenMessageFile if it can't be read or no sentence in it can be used
  static MessageFile readRightOnes(Path path, OwnMessages own) {
    return read(path, path, LONG_AGO, own, _ -> {});
  }

  private static void refuse(BrokenMessageFile wrong) {
    throw wrong;
  }

  private static MessageFile read(
      Path path,
      Path source,
      FileTime modified,
      OwnMessages own,
      Consumer<BrokenMessageFile> wrong) {
    try (var file = Files.newInputStream(source)) {
      var language = language(name(path));
      var content = decoded(name(path), file.readNBytes(LIMIT + 1));
      return own.in(language)
          .filter(it -> it.content.equals(content))
          .map(it -> it.at(path, modified))
          .orElseGet(() -> of(path, modified, language, content, wrong));
    } catch (IOException e) {
      throw new BrokenMessageFile(name(path) + " cannot be read: " + reason(e));
    }
  }

  /// @throws BrokenMessageFile if a sentence in it can't be used
  static MessageFile of(Path path, FileTime modified, byte[] bytes) {
    var name = name(path);
    return of(path, modified, language(name), decoded(name, bytes), MessageFile::refuse);
  }

  private static MessageFile of(
      Path path,
      FileTime modified,
      Language language,
      String content,
      Consumer<BrokenMessageFile> wrong) {
    var name = name(path);
    var sentences = new TreeMap<String, String>();
    var formats = new TreeMap<String, MessageFormat>();
    var fixed = new TreeMap<String, String>();
    for (var line : lines(name, content).entrySet()) {
      var sentence = new Sentence(name, line.getKey().toString(), line.getValue().toString());
      try {
        sentence.format(language).ifPresent(format -> formats.put(sentence.key(), format));
        sentences.put(sentence.key(), sentence.text());
      } catch (BrokenMessageFile e) {
        wrong.accept(e);
      }
    }
    if (sentences.isEmpty()) {
      throw new BrokenMessageFile(name + " is empty");
    }
    formats.forEach(
        (key, format) -> {
          if (format.getArgumentNames().isEmpty()) {
            fixed.put(key, format.format(Map.of()));
          }
        });
    return new MessageFile(
        path,
        modified,
        language,
        content,
        Map.copyOf(sentences),
        Map.copyOf(formats),
        Map.copyOf(fixed));
  }

  private static Language language(String name) {
    var matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      throw new BrokenMessageFile(name + " is not named messages_<language>.properties");
    }
    return new Language(matcher.group(1));
  }

  private static String decoded(String name, byte[] bytes) {
    if (bytes.length > LIMIT) {
      throw new BrokenMessageFile(name + " is larger than 2 MB");
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      // Some editors begin a file with a mark.
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BrokenMessageFile(name + " is not in UTF-8");
    }
  }

  private static Properties lines(String name, String content) {
    var lines = new Properties();
    try {
      lines.load(new StringReader(content));
    } catch (IOException | IllegalArgumentException e) {
      throw new BrokenMessageFile(name + " cannot be read: " + e.getMessage());
    }
    return lines;
  }

  /// What happened to a file, in few words.
  static String reason(IOException failure) {
    return failure instanceof FileSystemException
        ? failure.getClass().getSimpleName().replace("Exception", "")
        : String.valueOf(failure.getMessage());
  }

  /// What the file in that language is called.
  static String name(Language language) {
    return "messages_" + language.code() + ".properties";
  }

  private static String name(Path path) {
    return Objects.requireNonNull(path.getFileName()).toString();
  }

  String name() {
    return name(path);
  }

  /// What the other says and this doesn't.
  Set<String> lacks(MessageFile other) {
    var missing = new TreeSet<>(other.sentences.keySet());
    missing.removeAll(sentences.keySet());
    return missing;
  }

  /// What is wrong with the gaps of a sentence, by its key.
  ///
  /// @param program the program's own sentences, which have the gaps that it fills
  Map<String, String> wrongGaps(MessageFile program) {
    var wrong = new TreeMap<String, String>();
    for (var key : formats.keySet()) {
      if (program.formats.containsKey(key)) {
        var filled = Sentence.gaps(program.sentences.getOrDefault(key, ""));
        var found = Sentence.gaps(sentences.getOrDefault(key, ""));
        if (!found.containsAll(filled)) {
          wrong.put(key, "the gap " + more(filled, found) + " is missing");
        } else if (!filled.containsAll(found)) {
          wrong.put(key, "nothing fills the gap " + more(found, filled));
        }
      }
    }
    return wrong;
  }

  /// What is wrong with a sentence of this file in view of the program, by its key.
  ///
  /// @param program as in [#wrongGaps]
  Map<String, String> faults(MessageFile program) {
    var faults = wrongGaps(program);
    formats.forEach(
        (key, format) -> {
          if (TipTexts.has(key)) {
            TipTexts.link(sentences.getOrDefault(key, ""), format)
                .ifPresent(it -> faults.putIfAbsent(key, "a link has no place there: " + it));
          }
        });
    return faults;
  }

  /// The sentences around tips that aren't the program's own.
  Stream<EditedText> editedAroundTips(MessageFile program) {
    return sentences.entrySet().stream()
        .filter(it -> TipTexts.has(it.getKey()) && program.has(it.getKey()))
        .map(
            it ->
                new EditedText(
                    language,
                    it.getKey(),
                    program.sentences.getOrDefault(it.getKey(), ""),
                    it.getValue()))
        .filter(it -> !it.edited().equals(it.own()));
  }

  private static String more(Set<String> gaps, Set<String> others) {
    return gaps.stream()
        .filter(it -> !others.contains(it))
        .map(it -> "{" + it + "}")
        .collect(Collectors.joining(", "));
  }

  private MessageFile at(Path place, FileTime time) {
    return new MessageFile(place, time, language, content, sentences, formats, fixed);
  }

  /// This without those sentences.
  MessageFile without(Set<String> keys) {
    var fewer = new TreeMap<>(sentences);
    fewer.keySet().removeAll(keys);
    return new MessageFile(path, modified, language, content, Map.copyOf(fewer), formats, fixed);
  }

  boolean isOlderThan(Path other) {
    try {
      return !Files.getLastModifiedTime(other).equals(modified);
    } catch (IOException e) {
      throw new BrokenMessageFile(name(other) + " cannot be read: " + reason(e));
    }
  }

  boolean has(String key) {
    return sentences.containsKey(key);
  }

  /// The sentence with its values in their places; values are used as they are.
  String format(String key, Map<String, Object> values) {
    var said = fixed.get(key);
    if (said != null) {
      return said;
    }
    var format = formats.get(key);
    if (format == null) {
      return Objects.requireNonNull(sentences.get(key));
    }
    // ICU's formats are not thread-safe, and a copy makes its format of numbers anew.
    synchronized (format) {
      return format.format(values);
    }
  }
}
