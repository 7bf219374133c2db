package id.bersinar.scenario;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.springframework.context.annotation.Import;

/// What classes on both databases share and can't use at once. Scenarios share contexts, so each
/// belongs to a lane, which has a context of its own for each database. Where a base adds to the
/// context, its classes have a lane of their own. All other classes have one each. A lock also
/// keeps the tests of a class in one thread.
final class Lanes implements ResourceLocksProvider {

  private static final int NUMBER = 4;

  static String of(Class<?> test) {
    if (!ScenarioTest.class.isAssignableFrom(test)) {
      return test.getName();
    }
    return bases(test)
        .filter(it -> it.isAnnotationPresent(Import.class))
        .reduce((_, nearerToScenarios) -> nearerToScenarios)
        .map(Class::getName)
        .orElseGet(() -> "scenarios " + Math.floorMod(test.getName().hashCode(), NUMBER));
  }

  /// The class and what it extends, up to the scenarios that all share.
  private static Stream<? extends Class<?>> bases(Class<?> test) {
    return Stream.<Class<?>>iterate(test, it -> it != ScenarioTest.class, Class::getSuperclass);
  }

  @Override
  public Set<Lock> provideForClass(Class<?> test) {
    return Set.of(new Lock(of(test)));
  }
}
