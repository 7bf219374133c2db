package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.engine.Apologies;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Plan;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// What becomes of an update in memory whose answers nobody hears.
@Timeout(60)
class UnheardAnswersTest {

  private static final long SARI = 8;
  private static final Outgoing ANSWER =
      new Outgoing(
          SARI, Lane.ANSWER, new Outgoing.Html("contoh", new Outgoing.Unchanged()), true, true);

  private final MovableTime time = new MovableTime();
  private static final String URL = "jdbc:h2:mem:unheard;DB_CLOSE_DELAY=-1";
  private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(URL));
  private final DirectQueue direct =
      new DirectQueue(
          new DeletableMessages(time),
          new VanishingMessages(database, Clock.systemUTC()),
          new Bell(),
          time);
  private final ChatQueues queues = new ChatQueues();
  private final Conversations conversations = mock(Conversations.class);
  private final Apologies apologies = mock(Apologies.class);
  private final AtomicInteger handlings = new AtomicInteger();
  private final Transmission telegram = mock(Transmission.class);
  private final TelegramSettings anywhere = BadServer.settings(1);
  private final HandledUpdates handled =
      new HandledUpdates(database, settings(), Clock.systemUTC());
  private final UpdateHandler handler =
      new UpdateHandler(
          handled,
          mock(FailedUpdates.class),
          new UntracedHandler(
              handled, apologies, telegram, new Pace(anywhere, new PaidBroadcasts(anywhere), time)),
          conversations,
          new DeletableMessages(time),
          new VanishingMessages(database, Clock.systemUTC()),
          mock(Identity.class),
          new Albums(time),
          mock(Unheard.class),
          new TransactionTemplate(),
          _ -> {},
          new SimpleMeterRegistry());
  private final Inbox inbox =
      new Inbox(
          mock(FloodControl.class),
          new OpenUpdates(),
          queues,
          handler,
          mock(FailedUpdates.class),
          handled,
          direct,
          conversations,
          mock(Identity.class),
          mock(Taps.class),
          mock(CrowdNotices.class));

  UnheardAnswersTest() {
    database
        .sql(
            "create table if not exists telegram_update (update_id bigint primary key,"
                + " handled_at timestamp with time zone not null)")
        .update();
  }

  private static DataSourceProperties settings() {
    var settings = new DataSourceProperties();
    settings.setUrl(URL);
    return settings;
  }

  @AfterEach
  void close() {
    queues.close();
  }

  private static final ReceivedUpdate WORDS =
      new ReceivedUpdate(1, UpdateKinds.update(1, UpdateKinds.says(SARI, "contoh")));

  private static final ReceivedUpdate TAP =
      new ReceivedUpdate(2, UpdateKinds.update(2, UpdateKinds.taps(SARI, "~a:b")));

  private void handledBy(Runnable work) {
    Runnable counted =
        () -> {
          handlings.incrementAndGet();
          work.run();
        };
    when(conversations.plan(any())).thenReturn(new Plan.Untraced(counted, Plan.Stay.UNTIL_WIPED));
  }

  private CompletableFuture<Void> answeredIntoTheVoid(ReceivedUpdate update) {
    handledBy(() -> direct.send(ANSWER));
    var open = inbox.take(update);
    while (open.phase() != OpenUpdate.Phase.ANSWERED) {
      Thread.onSpinWait();
    }
    time.advance(Duration.ofMinutes(16));
    assertThat(direct.heads(Set.of())).isEmpty();
    return open.done();
  }

  @Test
  void wordsAreNotTakenTwiceSinceAnotherQuestionMayBeOpenByThen() {
    answeredIntoTheVoid(WORDS).join();
    inbox.take(WORDS).done().join();
    assertThat(handlings).hasValue(1);
  }

  @Test
  void aTapIsTakenAgain() {
    assertThatThrownBy(answeredIntoTheVoid(TAP)::join).hasCauseInstanceOf(ComesAgain.class);
    var again = inbox.take(TAP);
    while (again.phase() != OpenUpdate.Phase.ANSWERED) {
      Thread.onSpinWait();
    }
    assertThat(handlings).hasValue(2);
  }

  @Test
  void anApologyKeepsToTelegramsPace() {
    var away =
        new DataAccessResourceFailureException(
            "away", new SQLException("connection lost", "08006"));
    handledBy(
        () -> {
          throw away;
        });
    when(apologies.withoutDatabase(any(), any())).thenReturn(ANSWER);
    when(telegram.send(any()))
        .thenReturn(new Delivery.TooFast(Duration.ofSeconds(30)))
        .thenReturn(new Delivery.Sent(OptionalInt.of(1)));
    for (int take = 0; take < 5; take++) {
      assertThatThrownBy(() -> inbox.take(WORDS).done().join())
          .hasCauseInstanceOf(ComesAgain.class);
    }
    verify(telegram, times(1)).send(any());
    time.advance(Duration.ofSeconds(31));
    inbox.take(WORDS).done().join();
    verify(telegram, times(2)).send(any());
  }
}
