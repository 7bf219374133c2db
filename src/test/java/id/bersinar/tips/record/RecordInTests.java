package id.bersinar.tips.record;

import java.util.UUID;
import org.springframework.context.ApplicationContext;

/// What tests in other rooms do with what is kept of tips.
public final class RecordInTests {

  private RecordInTests() {}

  /// Shreds what is old.
  public static void sweep(ApplicationContext context) {
    context.getBean(Retention.class).run();
  }

  /// @param shredKey as a tip names it
  public static void destroyKey(ApplicationContext context, UUID shredKey) {
    context.getBean(ShredKeys.class).destroy(shredKey);
  }
}
