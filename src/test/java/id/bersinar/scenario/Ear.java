package id.bersinar.scenario;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/// Hears what programs in this JVM tell an operator, also those of other tests.
final class Ear extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private static final List<String> HEARD = List.of("bersinar", "id.bersinar");

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private boolean closed;

  private final Again again = new Again();
  private final Unsilenced unsilenced = new Unsilenced();

  private Ear() {}

  static Ear open() {
    var ear = new Ear();
    ear.attach();
    logging().addListener(ear.again);
    return ear;
  }

  private synchronized void attach() {
    if (closed) {
      return;
    }
    start();
    loggers().forEach(it -> it.addAppender(this));
    logging().getTurboFilterList().addFirst(unsilenced);
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

  /// A context of another test that is about to set up logging lets all be silent until it has.
  private static final class Unsilenced extends TurboFilter {
    @Override
    public FilterReply decide(
        @Nullable Marker marker,
        Logger from,
        Level level,
        @Nullable String text,
        @Nullable Object @Nullable [] values,
        @Nullable Throwable failure) {
      return level.isGreaterOrEqual(Level.INFO)
              && HEARD.stream().anyMatch(from.getName()::startsWith)
          ? FilterReply.ACCEPT
          : FilterReply.NEUTRAL;
    }
  }

  private static Stream<Logger> loggers() {
    return HEARD.stream().map(it -> (Logger) LoggerFactory.getLogger(it));
  }

  @Override
  protected void append(ILoggingEvent event) {
    lines.add(event.getFormattedMessage());
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public synchronized void close() {
    closed = true;
    logging().removeListener(again);
    logging().getTurboFilterList().remove(unsilenced);
    loggers().forEach(it -> it.detachAppender(this));
  }
}
