package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import id.bersinar.BersinarApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;

/// The walls in tips, by the same check with which ModulesTest fails the build.
class WallsTest {

  /// The program with a class of the tests that breaks a wall.
  private record With(String trespasser) implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") || location.contains(trespasser);
    }
  }

  private static List<String> violations(String trespasser) {
    return ApplicationModules.of(BersinarApplication.class, new With(trespasser))
        .detectViolations()
        .getMessages();
  }

  @Test
  void theProgramBreaksNone() {
    assertThat(violations("none")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sender, people.People",
    "sender, tips.access.DeskAccess",
    "intake, tips.access.DeskAccess",
    "record, people.People",
  })
  void whoBreaksOneFailsTheBuild(String room, String forbidden) {
    assertThat(violations("/tips/%s/Trespasser".formatted(room)))
        .anyMatch(it -> it.contains("Trespasser") && it.contains("id.bersinar." + forbidden));
  }
}
