package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails the test class after which a connection of the database is still out. Hikari reports what
/// is out for two seconds, and again when it comes back; only what doesn't come back is a find, so
/// a transaction that a loaded machine slows down isn't.
public final class LentConnections implements BeforeAllCallback, AfterAllCallback {

  /// Hikari's threshold in milliseconds; it takes no less.
  static final String THRESHOLD = "2000";

  /// For how long a connection may be out before it counts as lost.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Duration POLLING = Duration.ofMillis(200);
  private static final Pattern LINE =
      Pattern.compile(
          "(Connection leak detection triggered for|Previously reported leaked connection)"
              + " (\\S+).* on thread (.*?)(, stack trace follows| was returned)");

  private static final Balance JVM = new Balance();

  /// How often each connection was reported as out, less how often as back: the pool may say the
  /// latter first.
  private static final class Balance {
    private final Map<String, Integer> out = new HashMap<>();
    private final Map<String, String> where = new HashMap<>();

    synchronized void add(MatchResult line, String stack) {
      // Virtual threads have no name.
      var key = line.group(2) + " on " + line.group(3);
      boolean lent = line.group(1).startsWith("Connection");
      out.merge(key, lent ? 1 : -1, Integer::sum);
      if (lent) {
        where.put(key, stack);
      }
    }

    /// With where each was lent.
    synchronized List<String> stillOut() {
      return out.entrySet().stream()
          .filter(it -> it.getValue() > 0)
          .map(it -> it.getKey() + "\n" + where.get(it.getKey()))
          .toList();
    }

    synchronized void clear() {
      out.clear();
    }
  }

  /// What the pools of this JVM say.
  public static final class Hearing extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      var line = LINE.matcher(event.getFormattedMessage());
      if (line.find()) {
        JVM.add(line, ThrowableProxyUtil.asString(event.getThrowableProxy()));
      }
    }
  }

  /// The connections that a program's log reports as out, and not as back while it runs.
  static List<String> stillOut(Supplier<String> log, BooleanSupplier runs) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var out = reportedIn(log.get());
    while (!out.isEmpty() && runs.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(POLLING.toNanos());
      out = reportedIn(log.get());
    }
    return runs.getAsBoolean() ? out : List.of();
  }

  static List<String> reportedIn(String log) {
    var balance = new Balance();
    LINE.matcher(log).results().forEach(line -> balance.add(line, ""));
    return balance.stillOut();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(LentConnections.class))
        .computeIfAbsent(AtTheEnd.class);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    allAreBack();
  }

  private static void allAreBack() {
    try {
      Awaitility.await()
          .pollDelay(Duration.ZERO)
          .atMost(PATIENCE)
          .until(() -> JVM.stillOut().isEmpty());
    } catch (ConditionTimeoutException e) {
      var found = JVM.stillOut();
      // Once said is enough.
      JVM.clear();
      assertThat(found).as("connections that were never given back").isEmpty();
    }
  }

  /// What the last class has left out is reported after the threshold only.
  private static final class AtTheEnd implements AutoCloseable {
    @Override
    public void close() throws InterruptedException {
      Thread.sleep(Long.parseLong(THRESHOLD) + 500);
      allAreBack();
    }
  }
}
