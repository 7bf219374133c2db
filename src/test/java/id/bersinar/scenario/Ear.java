package id.bersinar.scenario;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// Hears what programs in this JVM tell an operator, also those of other tests.
final class Ear extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private Ear() {}

  static Ear open() {
    var ear = new Ear();
    ear.start();
    loggers().forEach(it -> it.addAppender(ear));
    return ear;
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
    loggers().forEach(it -> it.detachAppender(this));
  }
}
