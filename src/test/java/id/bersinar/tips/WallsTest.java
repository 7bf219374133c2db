package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.Intruders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The walls in tips, by the same check with which ModulesTest fails the build for the program.
class WallsTest {

  @ParameterizedTest
  @CsvSource({
    "sender, people.People",
    "sender, tips.access.DeskAccess",
    "intake, tips.access.DeskAccess",
    "record, people.People",
  })
  void whoBreaksOneFailsTheBuild(String room, String forbidden) {
    assertThat(Intruders.violations())
        .anyMatch(
            it ->
                it.contains("id.bersinar.tips." + room + ".Trespasser")
                    && it.contains("id.bersinar." + forbidden));
  }
}
