package id.bersinar.tips.access;

import org.springframework.context.ApplicationContext;

/// Inboxes' locks, for tests in other rooms.
public final class LocksInTests {

  private LocksInTests() {}

  /// Locks what nobody has used for a while.
  public static void lockIdle(ApplicationContext context) {
    context.getBean(IdleKeys.class).run();
  }
}
