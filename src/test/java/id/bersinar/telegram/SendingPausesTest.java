package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.SendingStopped;
import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long Telegram wants nothing, also for whoever sends after a restart.
@EachDatabase
class SendingPausesTest {

  private static final Instant NINE = Instant.parse("2026-11-26T02:00:00Z");
  private static final Duration LONG = Duration.ofSeconds(10_072);

  private final JdbcClient database = JdbcClient.create(TestDatabase.migrated());
  private final List<Object> events = new ArrayList<>();

  /// A start of the program.
  private final class Run {
    private final MovableTime time = new MovableTime();
    private final Pace pace;
    private final SendingPauses pauses;

    Run(Instant now) {
      var settings = BadServer.settings(1);
      pace = new Pace(settings, new PaidBroadcasts(settings), time);
      pauses = new SendingPauses(database, Clock.fixed(now, ZoneOffset.UTC), pace, events::add);
      pauses.follow(true);
    }

    /// Telegram refuses what is on its way to these.
    void isRefused(Duration retryAfter, long... chats) {
      LongStream.of(chats).forEach(pace::take);
      time.advance(Duration.ofMillis(200));
      for (long chat : chats) {
        var head = new StoredOutbox.Head(chat, chat, Lane.BROADCAST.rank());
        pauses.refused(new Job.FromOutbox(head), retryAfter);
      }
    }
  }

  @AfterEach
  void end() {
    database.sql("delete from sending_pause").update();
  }

  @Test
  void everybodysWaitGoesOnAfterARestart() {
    var before = new Run(NINE);
    before.isRefused(LONG, 1, 2, 3, 4, 5);
    assertThat(before.pace.untilReady()).isEqualTo(LONG);
    assertThat(events).containsExactly(new SendingStopped(NINE, NINE.plus(LONG)));
    var after = new Run(NINE.plusSeconds(72));
    assertThat(after.pace.untilReady(99)).isEqualTo(Duration.ofSeconds(10_000));
    assertThat(new Run(NINE.plus(LONG)).pace.untilReady()).isZero();
  }

  @Test
  void soDoesThatOfOneChatAndOfNoOther() {
    new Run(NINE).isRefused(LONG, 7);
    var after = new Run(NINE.plusSeconds(72));
    assertThat(after.pace.untilReady(7)).isEqualTo(Duration.ofSeconds(10_000));
    assertThat(after.pace.untilReady(8)).isZero();
    assertThat(events).isEmpty();
  }

  @Test
  void anotherNodeThatTakesOverKeepsToIt() {
    var other = new Run(NINE);
    other.pauses.follow(false);
    new Run(NINE).isRefused(LONG, 7);
    assertThat(other.pace.untilReady(7)).isZero();
    other.pauses.follow(true);
    assertThat(other.pace.untilReady(7)).isEqualTo(LONG);
  }

  @Test
  void nothingIsWrittenDownOfWhatIsInMemoryOnlyOrOfWhoeverIsForgotten() {
    var run = new Run(NINE);
    run.pace.take(7);
    run.pauses.refused(new Job.Notice(7, NINE), LONG);
    assertThat(rows()).isZero();
    run.isRefused(LONG, 8);
    assertThat(rows()).isEqualTo(1);
    run.pauses.forget(8);
    assertThat(rows()).isZero();
  }

  private int rows() {
    return database.sql("select count(*) from sending_pause").query(Integer.class).single();
  }
}
