package id.bersinar.tips.access;

import org.springframework.context.ApplicationContext;

/// What tests in other rooms do with desks' keys.
public final class RotationInTests {

  private RotationInTests() {}

  /// Puts new keys in use where they are due.
  public static void rotate(ApplicationContext context) {
    context.getBean(KeyRotation.class).run();
  }
}
