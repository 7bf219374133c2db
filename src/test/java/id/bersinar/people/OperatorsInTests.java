package id.bersinar.people;

import org.springframework.context.ApplicationContext;

/// What the clock and a start do about operators, for tests in other packages.
public final class OperatorsInTests {

  private OperatorsInTests() {}

  /// As at a start, when the setting is read.
  public static void start(ApplicationContext context) {
    context.getAutowireCapableBeanFactory().createBean(NamedOperators.class).run();
  }

  /// Carries out what is due.
  public static void sweep(ApplicationContext context) {
    context.getBean(ProposalSweep.class).run();
  }
}
