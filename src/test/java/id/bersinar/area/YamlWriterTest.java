package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is stored comes back as the same from the file that is written of it.
class YamlWriterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posko Blok C #12",
        "Posko 1: Katamso",
        "#1",
        "&Mawar",
        "*Mawar",
        "!penting",
        "- satu",
        "null",
        "NULL",
        "ya",
        "08",
        "-6.1866",
        "+62 21 555 0101",
        "(021) 555-0101",
        "Ma'ruf \"Ucup\" \\ Amin",
        "'petik'",
        "\"petik\"",
        "{a: b}",
        "[a, b]",
        "50% lebih, > 3 | 4",
        "%x",
        "@x",
        "`x`",
        "? x",
        "Aula 🏠 lantai 2",
        "🏠 Aula",
        "Café – “Melati”",
        "berakhir:",
        "dua baris\nsekaligus",
        "dua baris\n\n- dengan: tanda #",
        "a\n  menjorok"
      })
  void everyValueIsReadAsItWas(String value) {
    var yaml = new YamlWriter();
    var inner = Item.of("dalam").with("name", value);
    yaml.fields("area", Item.of("kode").with("name", value));
    yaml.items("list", List.of(Item.of("kode").with("name", value).with("more", List.of(inner))));
    yaml.chains("reporting", List.of(new ChainOfCommand<>("jalur", List.of(value, "lain"))));
    var file = new AreaFile(yaml.toString().getBytes(StandardCharsets.UTF_8));
    var root = file.root();
    assertThat(root.fields("area").text("name", 100)).isEqualTo(value);
    var within = root.entries("list").getFirst().entries("more").getFirst();
    assertThat(within.text("name", 100)).isEqualTo(value);
    assertThat(root.fields("reporting").texts("jalur", 100)).containsExactly(value, "lain");
    assertThat(file.problems()).isEmpty();
  }
}
