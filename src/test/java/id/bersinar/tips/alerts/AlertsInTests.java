package id.bersinar.tips.alerts;

import org.springframework.context.ApplicationContext;

/// Alerts, for tests in other rooms.
public final class AlertsInTests {

  private AlertsInTests() {}

  /// Reminds of what is due.
  public static void remind(ApplicationContext context) {
    context.getBean(Overdue.class).run();
  }
}
