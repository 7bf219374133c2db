package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.bersinar.dialogue.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

  static Stream<Arguments> filesOfOtherPrograms() {
    return Stream.of(
        arguments("PK\u0003\u0004 [Content_Types].xml word/document.xml", "word"),
        arguments("PK\u0003\u0004 [Content_Types].xml xl/workbook.xml", "sheet"),
        arguments("PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text", "word"),
        arguments("PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "sheet"),
        arguments("PK\u0003\u0004 word/document.xml \u0001xl/", "word"),
        arguments("PK\u0003\u0004\u00FF contoh.yaml", "not-text"),
        arguments("\u00D0\u00CF\u0011\u00E0\u00A1 W\0o\0r\0d\0", "word"),
        arguments("\u00D0\u00CF\u0011\u00E0\u00A1 W\0o\0r\0k\0b\0o\0o\0k\0", "sheet"),
        arguments("{\\rtf1\\ansi area: }", "word"),
        arguments("%PDF-1.7 \u00E2\u00E3", "pdf"),
        arguments("\u0089PNG\r\n\0", "picture"),
        arguments("\u00FF\u00D8\u00FF\u00E0\0", "picture"),
        arguments("code;name;address\nkatamso;Posko Katamso;Jalan 1\n", "sheet"),
        arguments("code,name,address\r\nkatamso,Posko,Jalan 1", "sheet"),
        arguments("area:\n  name: \u0093Kota\u0094 \u00E9", "not-text"),
        arguments("\u0001\u0002\u00FE", "not-text"));
  }

  @ParameterizedTest
  @MethodSource("filesOfOtherPrograms")
  void theFileOfAnotherProgramIsAnsweredWithWhatToDo(String content, String key) {
    var file = new AreaFile(content.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problems(file)).containsExactly("0  area.problem." + key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void whatNotepadSavesIsRead(Charset charset) {
    for (var mark : List.of("\uFEFF", "")) {
      var file = new AreaFile((mark + "area:\r\n  name: “Palmerah”\r\n").getBytes(charset));
      assertThat(file.root().fields("area").text("name", 20)).isEqualTo("“Palmerah”");
      assertThat(file.problems()).isEmpty();
    }
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
              - just words
              - code: a
              - code: a
            stray: 1
            """);
    for (var entry : file.root().entries("posko")) {
      entry.text("name", 10);
      entry.whole("rooms", 1, 5);
      entry.unlessFalse("open");
    }
    file.root().noteUnknown();
    assertThat(problems(file))
        .contains(
            "2 posko[1] name area.problem.text",
            "3 posko[1] rooms area.problem.whole",
            "4 posko[1] rooms area.problem.twice",
            "5 posko[1] open area.problem.yes-no",
            "6 posko[2] area.problem.fields",
            "7 posko[3] name area.problem.missing",
            "7 posko[3] code area.problem.unknown",
            "8 posko[4] code area.problem.same-code",
            "9 stray area.problem.unknown");
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
            yes: ya
            """);
    var root = file.root();
    assertThat(root.text("phone", 20)).isEqualTo("0215550101");
    assertThat(root.text("rw", 20)).isEqualTo("03");
    assertThat(root.text("time", 20)).isEqualTo("08.00");
    assertThat(root.text("sign", 20)).isEqualTo("+62 21");
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
