package id.bersinar.dialogue.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.scenario.ScenarioTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people write, and what is understood: the table in `sentences.txt`.
class SentencesTest extends ScenarioTest {

  @Autowired private PlainWords words;
  @Autowired private Conversations conversations;
  @Autowired private Texts texts;

  private record Line(String role, String sentence, String meant, String rest) {
    static Line of(String line) {
      var parts = (line + " ").split("\\|", -1);
      var role =
          Stream.of(Role.values())
              .map(it -> it.name().toLowerCase(Locale.ROOT))
              .filter(it -> line.startsWith(it + ": "))
              .findFirst()
              .orElse(line.startsWith("resident: ") ? "resident" : "");
      var sentence = role.isEmpty() ? parts[0] : parts[0].substring(role.length() + 2);
      return new Line(
          role, sentence.strip(), parts[1].strip(), parts.length > 2 ? parts[2].strip() : "");
    }

    Set<Role> roles() {
      return role.isEmpty() || role.equals("resident")
          ? Set.of()
          : Set.of(Role.valueOf(role.toUpperCase(Locale.ROOT)));
    }
  }

  @Test
  void whatPeopleWriteIsUnderstood() throws IOException {
    var lines = lines();
    assertThat(lines).hasSizeGreaterThan(200);
    assertThat(lines.stream().filter(it -> it.meant().equals("unknown"))).hasSizeGreaterThan(30);
    var wrong = new ArrayList<String>();
    for (var line : lines) {
      var expected = line.meant() + " | " + line.rest();
      var heard = heard(line.sentence(), line.roles());
      if (!heard.equals(expected)) {
        wrong.add(line.role() + " " + line.sentence() + " → " + heard + ", not " + expected);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Line> lines() throws IOException {
    try (var file =
        Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(it -> !it.isBlank() && !it.startsWith("#"))
          .map(Line::of)
          .toList();
    }
  }

  private String heard(String sentence, Set<Role> roles) {
    return switch (meaning(sentence, roles)) {
      case Meaning.Opens(var command, var rest, _) -> command + " | " + rest;
      case Meaning.Either(var commands) -> "asked: " + String.join(", ", commands) + " | ";
      case Meaning.Perhaps(var commands) -> "perhaps: " + String.join(", ", commands) + " | ";
      case Meaning.Greeting() -> "greeting | ";
      case Meaning.Thanks() -> "thanks | ";
      case Meaning.Unknown() -> "unknown | ";
    };
  }

  private Meaning meaning(String sentence, Set<Role> roles) {
    var all = conversations.commands(Set.of(Role.values()));
    return words.of(sentence, conversations.commands(roles), all);
  }

  @Test
  void everyCommandHasItsWordsInEveryLanguage() {
    assertThat(conversations.commands(Set.of(Role.values())))
        .allSatisfy(
            it -> assertThat(texts.everyVersion("phrases." + it.name())).as(it.name()).hasSize(2));
  }

  @Test
  void everyCommandThatMayBeAskedAboutHasAButton() {
    assertThat(conversations.commands(Set.of(Role.values())))
        .filteredOn(it -> !it.name().equals("batal"))
        .allSatisfy(
            it -> assertThat(texts.everyVersion("menu." + it.name())).as(it.name()).isNotEmpty());
  }
}
