package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading an area file, whatever is in it.
class AreaFileTest {

  private static AreaFile file(String content) {
    return new AreaFile(content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(AreaFile file) {
    return file.problems().stream()
        .map(
            problem ->
                "%d %s %s"
                    .formatted(
                        problem.line(), problem.place(), ((Text.Keyed) problem.advice()).key()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing", "just words", "- a\n- b", "42", "null"})
  void whatIsNoListOfFieldsIsNoAreaFile(String content) {
    assertThat(problems(file(content))).containsExactly("1  area.problem.empty");
  }

  @Test
  void aPictureIsNoText() {
    var file = new AreaFile(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, 0});
    assertThat(problems(file)).containsExactly("1  area.problem.not-text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          area:\\n\\tcode: x                | 2
          area:\\n  name: Posko: Katamso    | 2
          area:\\n  name: "Kota             | 2
          area:\\n  code: [a, b             | 2
          area:\\n  code: x\\n name: y      | 3
          area:\\n  code: %x                | 2
          area:\\n  code: a\u0007b          | 2
          """)
  void brokenYamlIsNotedNearItsLine(String content, int line) {
    assertThat(file(content.replace("\\n", "\n").replace("\\t", "\t")).problems())
        .last()
        .satisfies(
            problem -> {
              assertThat(problem.advice()).isEqualTo(Text.of("area.problem.yaml"));
              assertThat(problem.line()).isBetween(line, line + 1);
            });
  }

  @Test
  void aFileThatNestsWithoutEndIsRefused() {
    assertThat(problems(file("area: " + "[".repeat(200_000))))
        .singleElement()
        .asString()
        .endsWith("area.problem.yaml");
    assertThat(problems(file("area: " + "{a: ".repeat(200_000))))
        .singleElement()
        .asString()
        .endsWith("area.problem.yaml");
  }

  @Test
  void everyProblemIsFoundAtOnceWithItsLine() {
    var file =
        file(
            """
            posko:
              - name: ""
                rooms: 0
                rooms: 2
                open: perhaps
                height: 1,5
              - just words
              - code: a
              - code: a
            stray: 1
            """);
    for (var entry : file.root().entries("posko")) {
      entry.text("name", 10);
      entry.whole("rooms", 1, 5);
      entry.unlessFalse("open");
      entry.decimal("height", 0, 9);
    }
    file.root().noteUnknown();
    assertThat(problems(file))
        .contains(
            "2 posko[1] name area.problem.text",
            "3 posko[1] rooms area.problem.whole",
            "4 posko[1] rooms area.problem.twice",
            "5 posko[1] open area.problem.yes-no",
            "6 posko[1] height area.problem.decimal",
            "7 posko[2] area.problem.fields",
            "8 posko[3] name area.problem.missing",
            "8 posko[3] code area.problem.unknown",
            "9 posko[4] code area.problem.same-code",
            "10 stray area.problem.unknown");
  }

  @Test
  void numbersAreReadAsTheyAreWritten() {
    var file =
        file(
            """
            \uFEFFphone: 0215550101
            rw: 03
            time: 08.00
            sign: +62 21
            long: -6.1866
            yes: ya
            """);
    var root = file.root();
    assertThat(root.text("phone", 20)).isEqualTo("0215550101");
    assertThat(root.text("rw", 20)).isEqualTo("03");
    assertThat(root.text("time", 20)).isEqualTo("08.00");
    assertThat(root.text("sign", 20)).isEqualTo("+62 21");
    assertThat(root.decimal("long", -90, 90)).isEqualTo(-6.1866);
    assertThat(root.unlessFalse("yes")).isTrue();
    assertThat(root.unlessFalse("missing")).isTrue();
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void onlyOneDocumentIsRead() {
    assertThat(problems(file("area: 1\n---\narea: 2\n")))
        .containsExactly("3  area.problem.second-document");
  }

  @Test
  void anEmptyListIsNoText() {
    var file = file("offices: []\nempty:\n");
    assertThat(file.root().texts("offices", 20)).isEmpty();
    assertThat(file.root().texts("empty", 20)).isEmpty();
    assertThat(problems(file))
        .containsExactly("1 offices area.problem.texts", "1 empty area.problem.missing");
  }
}
