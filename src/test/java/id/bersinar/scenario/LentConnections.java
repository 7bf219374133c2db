package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern LINE =
      Pattern.compile(
          "(Connection leak detection triggered for|Previously reported leaked connection)"
              + " (\\S+).* on thread (.+?)(, stack trace follows| was returned)");

  // By connection and thread, with where it was lent.
  private static final Map<String, String> OUT = new LinkedHashMap<>();

  /// What the pools of this JVM say.
  public static final class Hearing extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {
      var line = LINE.matcher(event.getFormattedMessage());
      if (line.find()) {
        synchronized (OUT) {
          if (event.getThrowableProxy() == null) {
            OUT.remove(key(line.group(2), line.group(3)));
          } else {
            OUT.put(
                key(line.group(2), line.group(3)),
                ThrowableProxyUtil.asString(event.getThrowableProxy()));
          }
        }
      }
    }
  }

  private static String key(String connection, String thread) {
    return connection + " on " + thread;
  }

  /// The connections that a program's log reports as out and never as back.
  static List<String> neverReturned(String log) {
    var out = new ArrayList<String>();
    LINE.matcher(log)
        .results()
        .forEach(
            line -> {
              var key = key(line.group(2), line.group(3));
              if (line.group(1).startsWith("Connection")) {
                out.add(key);
              } else {
                out.remove(key);
              }
            });
    return out;
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
      Awaitility.await().pollDelay(Duration.ZERO).atMost(PATIENCE).until(() -> out().isEmpty());
    } catch (ConditionTimeoutException e) {
      var found = out();
      synchronized (OUT) {
        // Once said is enough.
        OUT.clear();
      }
      assertThat(found).as("connections that were never given back").isEmpty();
    }
  }

  private static Map<String, String> out() {
    synchronized (OUT) {
      return Map.copyOf(OUT);
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
