package id.bersinar.dialogue.texts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import id.bersinar.dialogue.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The files in `messages/` against the program: nothing is missing, unused or different.
class MessagesTest {

  private static final Path DIRECTORY = Path.of("messages");
  private static final Path SOURCES = Path.of("src/main/java");

  // Every text is named by a literal: whole, or up to a dot where a constant's or a command's name
  // follows.
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z]+(?:[.-][a-z0-9-]+)*\\.(?:[a-z0-9-]+)?)\"");
  private static final Pattern TEXT =
      Pattern.compile(
          "(?:Text\\.of|say|end|either|again|ask|asks|aside|standing|confirms|yes|change|explain|offer|act|gone|leave)"
              + "\\(\\s*\"([^\"]+)\"");

  @Test
  void everyLanguageHasEverySentence() throws IOException {
    var indonesian = sentences(DIRECTORY.resolve("messages_id.properties"));
    for (var file : MessageFile.in(DIRECTORY)) {
      assertThat(sentences(file).keySet()).as(file.toString()).isEqualTo(indonesian.keySet());
    }
  }

  @Test
  void everyLanguageHasTheSamePlaceholders() throws IOException {
    var indonesian = sentences(DIRECTORY.resolve("messages_id.properties"));
    for (var file : MessageFile.in(DIRECTORY)) {
      sentences(file)
          .forEach(
              (key, sentence) ->
                  assertThat(placeholders(key, sentence))
                      .as(file + " " + key)
                      .isEqualTo(placeholders(key, indonesian.getOrDefault(key, ""))));
    }
  }

  @Test
  void aLostGapOfAnySentenceIsFound() throws IOException {
    var program = OwnMessages.packed().in(Language.INDONESIAN).orElseThrow();
    var file = DIRECTORY.resolve("messages_id.properties");
    assertThat(program.content()).isEqualTo(Files.readString(file));
    var lines = new StringBuilder();
    var expected = new TreeSet<String>();
    sentences(file)
        .forEach(
            (key, sentence) -> {
              lines
                  .append(key)
                  .append('=')
                  .append(key.startsWith("format.") ? "d" : "x")
                  .append('\n');
              if (!placeholders(key, sentence).isEmpty()) {
                expected.add(key);
              }
            });
    var without = MessageFile.of(file, FileTime.fromMillis(0), lines.toString().getBytes(UTF_8));
    assertThat(without.wrongGaps(program).keySet()).isEqualTo(expected).contains("tips.received");
  }

  @Test
  void noSentenceIsUnused() throws IOException {
    var literals = literals();
    var unused =
        sentences(DIRECTORY.resolve("messages_id.properties")).keySet().stream()
            .filter(key -> !literals.contains(key) && !startsWithOneOf(literals, key))
            .toList();
    assertThat(unused).isEmpty();
  }

  private static boolean startsWithOneOf(Set<String> literals, String key) {
    return literals.contains(key.substring(0, key.lastIndexOf('.') + 1));
  }

  @Test
  void noSentenceIsMissing() throws IOException {
    var sentences = sentences(DIRECTORY.resolve("messages_id.properties")).keySet();
    assertThat(textsInTheProgram())
        .allSatisfy(
            key ->
                assertThat(sentences)
                    .as(key)
                    .anyMatch(it -> key.endsWith(".") ? it.startsWith(key) : it.equals(key)));
  }

  @Test
  void everySentenceFitsIntoWhatTelegramAllows() throws IOException {
    for (var file : MessageFile.in(DIRECTORY)) {
      sentences(file)
          .forEach(
              (key, sentence) ->
                  assertThat(sentence.length())
                      .as(file + " " + key)
                      .isLessThanOrEqualTo(longest(key)));
    }
  }

  // Bot API: 256 for a command's description, 512 and 120 for the bot's; a button of more than 40
  // characters is cut on a narrow phone.
  private static int longest(String key) {
    return switch (key) {
      case String it when it.startsWith("command.") -> 256;
      case String it when it.startsWith("menu.") -> 40;
      case "telegram.description" -> 512;
      case "telegram.short-description" -> 120;
      default -> 3500;
    };
  }

  private static Set<String> placeholders(String key, String sentence) {
    if (key.startsWith("format.")) {
      return Set.of();
    }
    var pattern = new MessagePattern(sentence);
    var names = new TreeSet<String>();
    for (int part = 0; part < pattern.countParts(); part++) {
      if (pattern.getPartType(part) == Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(pattern.getPart(part)));
      }
    }
    return names;
  }

  private static Set<String> literals() throws IOException {
    return found(LITERAL);
  }

  private static Set<String> textsInTheProgram() throws IOException {
    return found(TEXT).stream().filter(it -> it.contains(".")).collect(Collectors.toSet());
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    try (var files = Files.walk(SOURCES)) {
      var found = new TreeSet<String>();
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        pattern
            .matcher(Files.readString(file).replaceAll("(?m)^\\s*//.*$", ""))
            .results()
            .forEach(match -> found.add(match.group(1)));
      }
      return found;
    }
  }

  private static Map<String, String> sentences(Path file) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    var sentences = new TreeMap<String, String>();
    properties
        .stringPropertyNames()
        .forEach(key -> sentences.put(key, properties.getProperty(key)));
    return sentences;
  }
}
