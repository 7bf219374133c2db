package id.bersinar.people;

import org.springframework.context.ApplicationContext;

/// People, for tests of other modules.
public final class PeopleInTests {

  private PeopleInTests() {}

  /// Deletes what is kept no longer.
  public static void keepTerms(ApplicationContext context) {
    context.getBean(DataTerms.class).run();
  }
}
