package id.bersinar.tips.access;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// What tests in other rooms do with desks' keys.
public final class RotationInTests {

  private RotationInTests() {}

  /// Puts new keys in use where they are due.
  public static void rotate(ApplicationContext context) {
    context.getBean(KeyRotation.class).run();
  }

  /// As at the first start with a version that asks for seals.
  public static void takeForReal(ApplicationContext context) {
    var seals = context.getBean(UpgradeSeals.class);
    context.getBean(TransactionTemplate.class).executeWithoutResult(_ -> seals.takeForReal());
  }
}
