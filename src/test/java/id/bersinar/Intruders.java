package id.bersinar;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import org.springframework.modulith.core.ApplicationModules;

/// The program with those of the tests' classes that go where they must not. A record, so that the
/// modules are read once for all who look at them.
public record Intruders() implements ImportOption {
  @Override
  public boolean includes(Location location) {
    return !location.contains("/test-classes/")
        || location.contains("/curious/")
        || location.contains("/Trespasser.class");
  }

  /// What the check says with them there, looked for once for all who ask.
  public static List<String> violations() {
    return Found.VIOLATIONS;
  }

  private static final class Found {
    static final List<String> VIOLATIONS =
        ApplicationModules.of(BersinarApplication.class, new Intruders())
            .detectViolations()
            .getMessages();
  }
}
