package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.BersinarApplication;
import id.bersinar.Intruders;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;

/// The walls in tips, by the same check with which ModulesTest fails the build.
class WallsTest {

  private static final List<String> VIOLATIONS =
      violations(ApplicationModules.of(BersinarApplication.class, new Intruders()));

  private static List<String> violations(ApplicationModules modules) {
    return modules.detectViolations().getMessages();
  }

  @Test
  void theProgramBreaksNone() {
    assertThat(violations(ApplicationModules.of(BersinarApplication.class))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sender, people.People",
    "sender, tips.access.DeskAccess",
    "intake, tips.access.DeskAccess",
    "record, people.People",
  })
  void whoBreaksOneFailsTheBuild(String room, String forbidden) {
    assertThat(VIOLATIONS)
        .anyMatch(
            it ->
                it.contains("id.bersinar.tips." + room + ".Trespasser")
                    && it.contains("id.bersinar." + forbidden));
  }
}
