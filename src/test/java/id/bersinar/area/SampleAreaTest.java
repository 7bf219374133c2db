package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.texts.Texts;
import id.bersinar.scenario.ScenarioTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.io.ClassPathResource;

/// The area files that people find as examples.
@SuppressWarnings("NullAway.Init") // injected
class SampleAreaTest extends ScenarioTest {

  @Autowired private Areas areas;
  @Autowired private AreaImport areaImport;
  @Autowired private Texts texts;

  @Test
  void theDemonstrationBeginsWithTheSampleArea() throws IOException {
    var sample = new SampleArea(areas, areaImport);
    sample.run(new DefaultApplicationArguments());
    assertThat(areas.home())
        .hasValueSatisfying(
            area -> {
              assertThat(area.name()).isEqualTo("Kota Bambu Selatan");
              assertThat(area.kecamatan()).isEqualTo("Palmerah");
              assertThat(area.zone()).hasToString("Asia/Jakarta");
            });
    var code = areas.homeCode().orElseThrow();
    assertThat(areas.segments(code))
        .hasSizeGreaterThan(5)
        .extracting(Segment::code)
        .contains("katamso");
    assertThat(areas.chains(code))
        .extracting(ChainOfCommand::name)
        .containsExactly("pemerintah", "laporan");
    assertThat(areas.desks(Optional.of(code)).offices())
        .containsExactly(Desk.POLSEK, Desk.POLRES, Desk.BNNP, Desk.TNI);

    sample.run(new DefaultApplicationArguments());
    var file = new ClassPathResource("sample/kota-bambu-selatan.yaml").getContentAsByteArray();
    assertThat(areaImport.check(file).outcome())
        .isInstanceOfSatisfying(
            AreaImport.Fits.class,
            fits ->
                assertThat(fits.lines())
                    .allSatisfy(line -> assertThat(line.tally().added()).isZero())
                    .allSatisfy(line -> assertThat(line.tally().changed()).isZero()));
  }

  @Test
  void theExampleInTheDocumentationFits() throws IOException {
    var documentation = Files.readString(Path.of("docs/area-file.md"));
    var example = Pattern.compile("```yaml\n(area:.*?)```", Pattern.DOTALL).matcher(documentation);
    assertThat(example.find()).isTrue();
    assertFits(example.group(1));
  }

  @Test
  void theExampleInTheBotFitsInEveryLanguage() {
    for (var language : texts.languages()) {
      var explanation = texts.plain(Text.of("area.format"), language);
      assertFits(explanation.replaceAll("(?s).*<pre>(.*)</pre>.*", "$1"));
    }
    assertThat(texts.languages()).contains(Language.INDONESIAN);
  }

  private void assertFits(String file) {
    assertThat(areaImport.check(file.getBytes(StandardCharsets.UTF_8)).outcome())
        .isInstanceOf(AreaImport.Fits.class);
  }
}
