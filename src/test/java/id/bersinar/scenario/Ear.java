package id.bersinar.scenario;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// Hears what programs in this JVM tell an operator, also those of other tests.
final class Ear extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private final Again again = new Again();

  private Ear() {}

  static Ear open() {
    var ear = new Ear();
    ear.attach();
    logging().addListener(ear.again);
    return ear;
  }

  private void attach() {
    start();
    loggers().forEach(it -> it.addAppender(this));
  }

  private static LoggerContext logging() {
    return (LoggerContext) LoggerFactory.getILoggerFactory();
  }

  /// A context of another test that sets up logging stops all appenders and takes them away.
  private final class Again implements LoggerContextListener {
    @Override
    public boolean isResetResistant() {
      return true;
    }

    @Override
    public void onReset(LoggerContext context) {
      attach();
    }

    @Override
    public void onStart(LoggerContext context) {}

    @Override
    public void onStop(LoggerContext context) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
  }

  private static Stream<Logger> loggers() {
    return Stream.of("bersinar", "id.bersinar").map(it -> (Logger) LoggerFactory.getLogger(it));
  }

  @Override
  protected void append(ILoggingEvent event) {
    lines.add(event.getFormattedMessage());
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    logging().removeListener(again);
    loggers().forEach(it -> it.detachAppender(this));
  }
}
