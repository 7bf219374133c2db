package id.bersinar;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/// The program with those of the tests' classes that go where they must not. A record, so that the
/// modules are read once for all who look at them.
public record Intruders() implements ImportOption {
  @Override
  public boolean includes(Location location) {
    return !location.contains("/test-classes/")
        || location.contains("/curious/")
        || location.contains("/Trespasser.class");
  }
}
