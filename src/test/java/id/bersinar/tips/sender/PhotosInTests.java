package id.bersinar.tips.sender;

import id.bersinar.dialogue.Alias;
import id.bersinar.scenario.MovableClock;
import java.time.Duration;
import org.springframework.context.ApplicationContext;

/// The photos of one test don't count in the next one.
public final class PhotosInTests {

  private static final Duration BACK = Duration.ofDays(3650);

  private PhotosInTests() {}

  /// A clock that goes back leaves nothing of them.
  public static void forget(ApplicationContext context, MovableClock clock) {
    clock.advance(BACK.negated());
    context.getBean(PhotoLimit.class).admits(new Alias("contoh"));
    clock.advance(BACK);
  }
}
