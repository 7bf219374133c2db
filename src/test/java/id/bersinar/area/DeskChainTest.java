package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Text;
import id.bersinar.scenario.ScenarioTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The chain of an area file along which tips climb.
@SuppressWarnings("NullAway.Init") // injected
class DeskChainTest extends ScenarioTest {

  private static final List<Desk> USUAL = List.of(Desk.POLSEK, Desk.POLRES, Desk.BNNP, Desk.TNI);
  private static final String FILE =
      """
      area: {code: contoh, name: Contoh, kecamatan: Contoh, city: Contoh, zone: WIB}
      reporting:
        pemerintah: [Lurah, Camat, Wali Kota]
        laporan:
      """;

  @Autowired private Areas areas;
  @Autowired private AreaImport areaImport;

  private static String file(String... offices) {
    var file = new StringBuilder(FILE);
    for (var office : offices) {
      file.append("    - ").append(office).append('\n');
    }
    return file.toString();
  }

  private List<Desk> desks() {
    return areas.desks(Optional.empty()).offices();
  }

  private List<Integer> linesWithProblems(String... offices) {
    var outcome = areaImport.apply(file(offices).getBytes(StandardCharsets.UTF_8));
    assertThat(outcome).isInstanceOf(AreaImport.Wrong.class);
    return ((AreaImport.Wrong) outcome)
        .problems().stream()
            .filter(it -> ((Text.Keyed) it.advice()).key().equals("area.problem.desk"))
            .filter(it -> it.place().equals("reporting laporan"))
            .map(Problem::line)
            .toList();
  }

  @Test
  void whereTheFileSaysNothingTheChainIsTheUsualOne() {
    assertThat(desks()).isEqualTo(USUAL);
    AreaFiles.bringIn(context, FILE.replace("  laporan:\n", ""));
    assertThat(desks()).isEqualTo(USUAL);
  }

  @Test
  void theFileGivesTheOrderAndLeavesDesksOut() {
    AreaFiles.bringIn(context, file("Polsek Palmerah", "BNNP DKI Jakarta", "Polres Metro"));
    assertThat(desks()).containsExactly(Desk.POLSEK, Desk.BNNP, Desk.POLRES);
    var chain = areas.desks(Optional.empty());
    assertThat(chain.above(Desk.POLSEK)).contains(Desk.BNNP);
    assertThat(chain.above(Desk.POLRES)).isEmpty();
    assertThat(chain.above(Desk.TNI)).isEmpty();
    assertThat(chain.above(Desk.OVERSIGHT)).isEmpty();
  }

  @Test
  void chainsThatAreNotAboutDesksCanBeClimbedToo() {
    AreaFiles.bringIn(context, file("polsek"));
    var chain = areas.chains(new AreaCode("contoh")).getFirst();
    assertThat(chain.name()).isEqualTo("pemerintah");
    assertThat(chain.above("Lurah")).contains("Camat");
    assertThat(chain.above("Wali Kota")).isEmpty();
    assertThat(chain.above("Presiden")).isEmpty();
  }

  @Test
  void anOfficeThatIsNoDeskIsNotedAtItsLine() {
    assertThat(linesWithProblems("Polsek Palmerah", "Kodam Jaya", "BNNP", "Propam", "Polresta"))
        .containsExactly(6, 8, 9);
  }

  @Test
  void aDeskThatIsNamedTwiceIsNotedAtItsLine() {
    assertThat(linesWithProblems("Polsek Palmerah", "Polres", "Polsek Kebayoran"))
        .containsExactly(7);
  }

  @Test
  void tipsComeInAtThePolsekSoTheChainBeginsThere() {
    assertThat(linesWithProblems("Polres", "Polsek")).containsExactly(5);
  }

  @Test
  void whatWasImportedUncheckedDoesNoHarm() {
    assertThat(
            DeskChain.among(List.of(new ChainOfCommand<>("laporan", List.of("Ketua RT", "TNI")))))
        .extracting(ChainOfCommand::offices)
        .isEqualTo(USUAL);
    assertThat(
            DeskChain.among(
                    List.of(new ChainOfCommand<>("laporan", List.of("Polsek", "Ketua RT", "TNI"))))
                .offices())
        .containsExactly(Desk.POLSEK, Desk.TNI);
  }
}
