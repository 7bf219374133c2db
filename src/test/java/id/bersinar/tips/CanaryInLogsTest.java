package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import id.bersinar.dialogue.gate.Outgoing;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/// What the outbox, the log and a fault tell of a tip.
@Isolated("all loggers tell everything meanwhile")
@SuppressWarnings("NullAway.Init") // before each test
class CanaryInLogsTest extends CanaryScenario {

  // By the application's settings; if they weren't, the root's level would count and tell.
  private static final Set<String> KEPT_SILENT =
      Set.of(
          "org.apache.catalina",
          "org.apache.coyote",
          "org.hibernate",
          "org.hibernate.orm.jdbc.error",
          "org.postgresql",
          "org.springframework.jdbc",
          "org.springframework.web");

  private final Map<Logger, Level> levels = new HashMap<>();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private Appender<ILoggingEvent> screen;

  /// All that is logged, at the finest level; what the settings keep silent stays so.
  @BeforeEach
  void listen() {
    var loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    for (var logger : loggers.getLoggerList()) {
      if (logger.getLevel() != null && !KEPT_SILENT.contains(logger.getName())) {
        levels.put(logger, logger.getLevel());
        logger.setLevel(Level.TRACE);
      }
    }
    log.start();
    var root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
    root.addAppender(log);
    // Nobody looks for anything on the screen.
    screen = root.getAppender("CONSOLE");
    root.detachAppender(screen);
  }

  @AfterEach
  void stopListening() {
    var loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    var root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
    root.detachAppender(log);
    root.addAppender(screen);
    levels.forEach(Logger::setLevel);
  }

  @Test
  void whatLeavesByTheOutboxHoldsNothingOfATip() {
    var sari = aNewcomer();
    tellsATip(sari);
    talks(sari);
    officer.sends("/menu");
    letGo();
    assertThat(neighbourhood.throughOutbox())
        .isNotEmpty()
        .noneMatch(it -> it.chat() == chat)
        .extracting(CanaryInLogsTest::text)
        .noneMatch(it -> it.contains(WORD));
  }

  private static String text(Outgoing message) {
    return switch (message.content()) {
      case Outgoing.Html(var html, var markup) -> html + markup;
      case Outgoing.Edit(_, var html, var markup) -> html + markup;
      case Outgoing.Live(_, var html, var markup, _) -> html + markup;
      case Outgoing.Sheet(var drawing, var html, var markup) -> drawing + html + markup;
      case Outgoing.Place(_, _, var title, var address) -> title + address;
      case Outgoing.Picture(var jpeg, _) -> new String(jpeg, StandardCharsets.ISO_8859_1);
      case Outgoing.File(var name, _, var content, var html) ->
          name + html + new String(content, StandardCharsets.ISO_8859_1);
    };
  }

  @Test
  void theFinestLogHoldsNeitherWordsNorReceiptNorSender() {
    var sari = aNewcomer();
    tellsATip(sari);
    talks(sari);
    sari.sends("/batal").sends("ada yang jual sabu " + WORD).sees("help.first.tip");
    sari.sends("tolong kebakaran " + WORD).sees("help.first.danger");
    letGo();
    var lines = List.copyOf(log.list).stream().map(CanaryInLogsTest::line).toList();
    assertThat(List.copyOf(log.list)).anyMatch(it -> it.getLevel() == Level.TRACE);
    assertThat(lines).noneMatch(it -> it.contains("" + chat));
    for (var canary : canaries()) {
      assertThat(lines).noneMatch(it -> it.contains(canary));
    }
  }

  private static String line(ILoggingEvent event) {
    var fault = event.getThrowableProxy();
    return event.getLoggerName()
        + event.getMDCPropertyMap()
        + event.getFormattedMessage()
        + (fault == null ? "" : ThrowableProxyUtil.asString(fault));
  }

  @Test
  void aTipThatCannotBeKeptIsNotAcceptedAndStaysADraft() {
    var sari = TipsOnPhones.tells(aNewcomer(), SEEN);
    sql.execute("alter table tip_waiting rename to tip_waiting_away");
    try {
      assertThatThrownBy(() -> sari.taps("tips.send"))
          .extracting(CanaryInLogsTest::trace)
          .asString()
          .doesNotContain(WORD, "" + chat);
    } finally {
      sql.execute("alter table tip_waiting_away rename to tip_waiting");
    }
    assertThat(sari.news()).isEmpty();
    assertThat(sql.queryForObject("select count(*) from tip_waiting", Integer.class)).isZero();
    assertThat(List.copyOf(log.list))
        .map(CanaryInLogsTest::line)
        .noneMatch(it -> it.contains(WORD));
    clock.advance(Duration.ofMinutes(1));
    sari.tapsOn("tips.read-again", "tips.send").sees("tips.received");
  }

  private static String trace(Throwable fault) {
    var trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
