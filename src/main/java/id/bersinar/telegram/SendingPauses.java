package id.bersinar.telegram;

import id.bersinar.dialogue.gate.SendingStopped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// For how long Telegram wants nothing (429), also where the program starts anew meanwhile or
/// another node goes on. What is shorter than a start isn't written down.
@Component
class SendingPauses {

  private static final Logger log = LoggerFactory.getLogger(SendingPauses.class);

  // Nobody's id.
  private static final long ALL = 0;
  private static final Duration A_START = Duration.ofSeconds(5);
  private static final Duration WORTH_A_WORD = Duration.ofMinutes(1);

  private final JdbcClient database;
  private final Clock clock;
  private final Pace pace;
  private final ApplicationEventPublisher events;
  private boolean led;
  private boolean known;

  SendingPauses(JdbcClient database, Clock clock, Pace pace, ApplicationEventPublisher events) {
    this.database = database;
    this.clock = clock;
    this.pace = pace;
    this.events = events;
  }

  private record Pause(long chat, OffsetDateTime until) {}

  /// Keeps to what was wanted before this node began to send.
  ///
  /// @param leads whether it sends from the outbox now
  void follow(boolean leads) {
    if (!known || (leads && !led)) {
      database
          .sql("select chat_id as chat, ends_at as until from sending_pause")
          .query(Pause.class)
          .list()
          .forEach(this::restore);
      known = true;
    }
    led = leads;
  }

  private void restore(Pause pause) {
    var wait = Duration.between(clock.instant(), pause.until().toInstant());
    if (!wait.isPositive()) {
      return;
    }
    if (pause.chat() == ALL) {
      pace.hold(wait);
    } else {
      pace.hold(pause.chat(), wait);
    }
  }

  /// Telegram said 429 for a message.
  void refused(Job job, Duration retryAfter) {
    boolean all = pace.refused(job.chat(), job.rank(), retryAfter);
    var wait = all ? pace.stopped() : retryAfter;
    if (wait.compareTo(A_START) < 0) {
      return;
    }
    var until = clock.instant().plus(wait);
    if (all) {
      log.warn("Telegram wants no messages until {} (429)", until);
      keep(ALL, until.atOffset(ZoneOffset.UTC));
      if (wait.compareTo(WORTH_A_WORD) >= 0) {
        events.publishEvent(new SendingStopped(clock.instant(), until));
      }
    } else if (job instanceof Job.FromOutbox) {
      keep(job.chat(), until.atOffset(ZoneOffset.UTC));
    }
  }

  /// What is in memory only leaves no row.
  private synchronized void keep(long chat, OffsetDateTime until) {
    database
        .sql("delete from sending_pause where chat_id = :chat or ends_at < :now")
        .param("chat", chat)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    database
        .sql("insert into sending_pause (chat_id, ends_at) values (:chat, :until)")
        .param("chat", chat)
        .param("until", until)
        .update();
  }

  /// Forgets what is over, and that chat.
  void forget(long chat) {
    database
        .sql("delete from sending_pause where chat_id = :chat or ends_at < :now")
        .param("chat", chat)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
