package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/// Whatever a feature brings, people are reminded of it once.
@SuppressWarnings("NullAway.Init") // injected
class OccasionRemindersTest extends OccasionsTest {

  @Autowired private PlatformTransactionManager manager;

  @Test
  void anotherTimeIsToldAgain() {
    plan("2030-11-21T15:00", hasansId());
    hasanIsToldOnce("2030-11-21T08:00");
    var moved = planned.removeFirst();
    planned.add(
        new Occasion(
            moved.id(),
            moved.startsAt().plus(Duration.ofHours(1)),
            WIB,
            Reply.say(Text.plain("Rapat pukul empat (contoh)")),
            moved.persons()));
    lookAt("2030-11-21T08:05");
    hasan.sees("Rapat pukul empat (contoh)");
    assertThat(count("occasion_reminded")).isEqualTo(2);
  }

  @Test
  void whoHasBlockedTheBotIsToldOnceTheyAreBack() {
    plan("2030-11-21T15:00", hasansId());
    blocks(hasansId());
    hasanIsNotTold("2030-11-21T08:00");
    context.publishEvent(new ChatReachable(chatOf(hasansId())));
    hasanIsToldOnce("2030-11-21T08:05");
  }

  @Test
  void twoNodesAtOnceTellEachOnce() throws Exception {
    plan(
        LocalDateTime.parse("2030-11-21T15:00").atZone(WIB).toInstant(),
        IntStream.range(0, 250).mapToObj(this::resident).toList());
    goTo("2030-11-21T08:00");
    var before = neighbourhood.throughOutbox().size();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var nodes = new ArrayList<Future<?>>();
      for (int node = 0; node < 2; node++) {
        nodes.add(threads.submit(node(List.of(meetings), transactions)::run));
      }
      for (var node : nodes) {
        node.get();
      }
    }
    // What one has lost to the other comes at the next look.
    job.run();
    assertThat(neighbourhood.throughOutbox().subList(before, before + 250))
        .extracting(it -> it.chat())
        .doesNotHaveDuplicates();
    assertThat(neighbourhood.throughOutbox()).hasSize(before + 250);
    assertThat(count("occasion_reminded")).isEqualTo(250);
  }

  @Test
  void noTransactionHoldsEverybody() {
    plan(
        LocalDateTime.parse("2030-11-21T15:00").atZone(WIB).toInstant(),
        IntStream.range(0, 2 * OccasionReminders.SLICE + 1).mapToObj(this::resident).toList());
    goTo("2030-11-21T08:00");
    var slices = new AtomicInteger();
    node(
            List.of(meetings),
            new TransactionTemplate(manager, TransactionDefinition.withDefaults()) {
              @Override
              public <T> T execute(TransactionCallback<T> action) {
                slices.incrementAndGet();
                return super.execute(action);
              }
            })
        .run();
    assertThat(slices).hasValue(3);
  }

  private UUID resident(int number) {
    var id = UUID.randomUUID();
    database.update(
        "insert into person (id, chat_id, language, first_seen, reachable)"
            + " values (?, ?, 'id', ?, true)",
        id,
        500_000 + number,
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    return id;
  }

  /// As when the program is killed between the two.
  @Test
  void whatIsNotSentIsNotNoted() {
    plan("2030-11-21T15:00", hasansId());
    goTo("2030-11-21T08:00");
    transactions.executeWithoutResult(
        killed -> {
          job.run();
          assertThat(count("occasion_reminded")).isEqualTo(1);
          killed.setRollbackOnly();
        });
    hasan.seesNothingOf("Rapat warga");
    hasanIsToldOnce("2030-11-21T08:05");
  }

  @Test
  void aKindThatFailsKeepsNoOtherFromComing() {
    plan("2030-11-21T15:00", hasansId());
    goTo("2030-11-21T08:00");
    node(List.of(new Broken(), meetings), transactions).run();
    hasan.sees("Rapat warga (contoh)");
  }

  private record Broken() implements Occasions {
    @Override
    public String kind() {
      return "broken";
    }

    @Override
    public List<Occasion> between(Instant after, Instant until) {
      throw new IllegalStateException("contoh");
    }
  }

  @Test
  void whatIsNotedIsShownAndErased() {
    plan("2030-11-21T15:00", hasansId());
    lookAt("2030-11-21T08:00");
    hasan.sends("/dataku").sees("1 acara yang sudah kami ingatkan");
    hasan.sends("/hapusdata").taps("Ya, hapus semuanya").sees("sudah dihapus");
    assertThat(count("occasion_reminded")).isZero();
    // Whoever a feature still names is gone.
    lookAt("2030-11-21T08:05");
    assertThat(count("occasion_reminded")).isZero();
    hasan.seesNothingOf("Rapat warga");
  }

  @Test
  void whatHasBegunIsForgotten() {
    plan("2030-11-21T15:00", hasansId());
    lookAt("2030-11-21T08:00");
    context.getBean(PastReminders.class).run();
    assertThat(count("occasion_reminded")).isEqualTo(1);
    goTo("2030-11-21T15:01");
    context.getBean(PastReminders.class).run();
    assertThat(count("occasion_reminded")).isZero();
  }
}
