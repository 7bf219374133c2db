package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written in an area file is what is read, or is noted.
class WrittenTest {

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
  @ValueSource(
      strings = {
        "Posko Blok C #12",
        "Posko # dekat masjid",
        "#12",
        "&Posko Mawar",
        "&Posko",
        "*Posko",
        "!Posko Mawar",
        "!Posko",
        "!!str 08",
        "! Posko",
        "'Posko' #12",
        "\"Posko\" #12",
        "\"Posko\\nMawar\"",
        "\"Gang\\tebu\"",
        "\"Posko\\Nusantara\"",
        "null",
        "Null",
        "~",
        "&a [Posko]",
        "!x {a: b}"
      })
  void whatIsReadOtherwiseThanItIsWrittenIsNoted(String value) {
    for (var line : List.of("name: " + value, "- name: " + value, "- " + value)) {
      var file = file("list:\n  " + line + "\n");
      assertThat(problems(file)).as(line).isNotEmpty().allMatch(it -> it.startsWith("2 list"));
      assertThat(problems(file).getFirst()).as(line).endsWith("area.problem.quotes");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Posko",
        "`Posko`",
        "%Posko",
        "| Posko",
        "> Posko",
        "'Posko' A",
        "- A",
        "\"A\" B",
        "Posko: A",
        "Posko:",
        "? A: B",
        "{Posko",
        "[Posko",
        "]Posko",
        "}Posko",
        ", A",
        "\"Gang\\Melati\""
      })
  void whatBreaksYamlIsNotedAtItsLine(String value) {
    assertThat(file("area:\n  name: " + value + "\n  city: Kota\n").problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.line()).isBetween(2, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "No",
        "on",
        "OFF",
        "True",
        "FALSE",
        "1:30",
        "08",
        "010",
        "0x10",
        "1e3",
        "1_000",
        "+62 21",
        ".5",
        "2026-12-05",
        "20261205",
        "12:30:45",
        "Posko#12",
        "a & b",
        "50% off",
        "A*",
        "Ya!",
        "Posko \"A\"",
        "Ma'ruf",
        "C++",
        "<b>",
        "<<a",
        "A - B",
        "-A",
        ":A",
        "?A",
        "A:B",
        "Posko\\A"
      })
  void everyOtherValueIsReadAsItIsWritten(String value) {
    for (var written :
        List.of(
            value,
            "'" + value.replace("'", "''") + "'",
            "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"",
            value + "   ")) {
      var file = file("name: " + written + "\n# a remark\nother: x\n");
      assertThat(file.root().text("name", 80)).as(written).isEqualTo(value);
      file.root().text("other", 80);
      file.root().noteUnknown();
      assertThat(problems(file)).as(written).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202ePosko Mawar",
        "Posko\u200b Mawar",
        "\u2066Posko\u2069 Mawar",
        "\"\\u202EPosko Mawar\"",
        "Posko\u00ad Mawar",
        "\u3164Posko Mawar"
      })
  void whatCannotBeSeenIsTakenOut(String value) {
    var file = file("name: " + value + "\n");
    assertThat(file.root().text("name", 80)).isEqualTo("Posko Mawar");
    assertThat(file.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200b",
        "\"\\u200b\"",
        "\u202e\u202c",
        "\u3164\u3164",
        "\u2800",
        "---.",
        "\"...\""
      })
  void aTextThatShowsNothingIsNone(String value) {
    var file = file("name: " + value + "\n");
    file.root().text("name", 80);
    assertThat(problems(file)).singleElement().asString().startsWith("1 name");
  }

  @Test
  void remarksOnTheirOwnLinesAndNothingOfJsonAreNoProblem() {
    var file =
        file(
            """
            # a remark
            posko: # of all RW
              # another
              - name: |
                  Posko #12
              - {"name": "Posko", "contact": null, "phone": "021"} # json
            """);
    var entries = file.root().entries("posko");
    assertThat(entries.getFirst().text("name", 80)).isEqualTo("Posko #12");
    assertThat(entries.getLast().textIfAny("contact", 80)).isEmpty();
    assertThat(entries.getLast().text("name", 80)).isEqualTo("Posko");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void whatACommaCutsOffIsNoted() {
    var file = file("posko:\n  - {name: Posko, Mawar}\nstray:\n");
    file.root().entries("posko").getFirst().text("name", 80);
    file.root().noteUnknown();
    assertThat(problems(file))
        .containsExactly("2 posko[1] Mawar area.problem.unknown", "3 stray area.problem.unknown");
  }

  @Test
  void signsAloneSayThatThereIsNone() {
    var file = file("posko:\n  - contact: \"-\"\n    name: \"-\"\n");
    var entry = file.root().entries("posko").getFirst();
    assertThat(entry.textIfAny("contact", 80)).isEmpty();
    assertThat(file.problems()).isEmpty();
    assertThat(entry.text("name", 80)).isEmpty();
    assertThat(file.problems()).hasSize(1);
  }
}
