package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Outgoing;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// When what was said from memory counts as heard.
class DirectQueueTest {

  private static final long SARI = 1;
  private static final long BUDI = 2;

  private final MovableTime time = new MovableTime();
  private final DirectQueue queue =
      new DirectQueue(
          new DeletableMessages(time),
          // No message here is one that vanishes.
          new VanishingMessages(
              JdbcClient.create(new DriverManagerDataSource()), Clock.systemUTC()),
          new Bell(),
          time);

  private void says(long chat) {
    queue.send(
        new Outgoing(
            chat, Lane.ANSWER, new Outgoing.Html("contoh", new Outgoing.Unchanged()), true, true));
  }

  private DirectQueue.Held head(long chat) {
    return queue.heads(Set.of()).stream().filter(it -> it.chat() == chat).findFirst().orElseThrow();
  }

  @Test
  void whereNothingWaitsNobodyWaits() {
    assertThat(queue.left(SARI)).isCompleted();
    says(BUDI);
    assertThat(queue.left(SARI)).isCompleted();
  }

  @Test
  void itIsHeardOnceTelegramHasTakenAllOfIt() {
    says(SARI);
    says(SARI);
    var left = queue.left(SARI);
    // What comes later is another's affair.
    says(SARI);
    queue.done(head(SARI), OptionalInt.of(1));
    assertThat(left).isNotDone();
    queue.done(head(SARI), OptionalInt.of(2));
    assertThat(left).isCompleted();
  }

  @Test
  void nobodyWaitsForWhatTelegramWillNeverTake() {
    says(SARI);
    var refused = queue.left(SARI);
    queue.remove(head(SARI));
    assertThat(refused).isCompleted();
    says(SARI);
    var unreachable = queue.left(SARI);
    queue.forget(SARI);
    assertThat(unreachable).isCompleted();
  }

  @Test
  void whatIsDroppedUnheardComesAgain() {
    says(SARI);
    var left = queue.left(SARI);
    time.advance(Duration.ofMinutes(16));
    assertThat(queue.heads(Set.of())).isEmpty();
    assertThat(left.exceptionNow()).isInstanceOf(ComesAgain.class);
    assertThat(queue.left(SARI)).isCompleted();
  }

  @Test
  void whatIsOnItsWayIsNotDropped() {
    says(SARI);
    var left = queue.left(SARI);
    var onItsWay = head(SARI);
    time.advance(Duration.ofMinutes(16));
    assertThat(queue.heads(Set.of(SARI))).containsExactly(onItsWay);
    queue.done(onItsWay, OptionalInt.of(1));
    assertThat(left).isCompleted();
  }

  /// What follows may take long, or want another lock.
  @Test
  void whoWaitedGoesOnWithoutTheQueuesLock() {
    var underLock = new AtomicBoolean();
    for (long chat = 1; chat <= 4; chat++) {
      says(chat);
      queue.left(chat).whenComplete((_, _) -> underLock.compareAndSet(false, holdsLock()));
    }
    queue.done(head(1), OptionalInt.of(1));
    queue.forget(2);
    says(3);
    for (int update = 0; update < 3; update++) {
      queue.left(3);
    }
    time.advance(Duration.ofMinutes(16));
    assertThat(queue.heads(Set.of())).isEmpty();
    assertThat(underLock).isFalse();
  }

  private boolean holdsLock() {
    return Thread.holdsLock(queue);
  }

  /// Telegram brings nobody's updates beyond a hundred that aren't confirmed.
  @Test
  void whoWritesFasterThanTheyCanBeAnsweredDoesNotKeepOthersFromBeingHeard() {
    var all = new ArrayList<CompletableFuture<Void>>();
    for (int update = 0; update < 100; update++) {
      says(SARI);
      all.add(queue.left(SARI));
    }
    assertThat(all.subList(0, 97)).allSatisfy(it -> assertThat(it).isCompleted());
    assertThat(all.subList(97, 100)).noneMatch(CompletableFuture::isDone);
  }

  private static Outgoing withButton(String data) {
    var key = new Outgoing.Key("contoh", data, "");
    return new Outgoing(
        SARI,
        Lane.ANSWER,
        new Outgoing.Html("contoh", new Outgoing.Inline(List.of(List.of(key)))),
        true,
        true);
  }

  private String dataOfTheNext() {
    var leaving = DirectQueue.leaving((DirectQueue.Message) head(SARI));
    return ((Outgoing.Inline) ((Outgoing.Html) leaving.content()).markup())
        .rows()
        .getFirst()
        .getFirst()
        .data();
  }

  @Test
  void theButtonsOfAnAnonymousConversationTellWhereItBegan() {
    queue.whisper(withButton("~a." + Outgoing.FIRST + ":x"));
    assertThat(dataOfTheNext()).isEqualTo("~a.:x");
    queue.done(head(SARI), OptionalInt.of(35));
    queue.whisper(withButton("~b." + Outgoing.FIRST + ":x"));
    assertThat(dataOfTheNext()).isEqualTo("~b.z:x");
    queue.done(head(SARI), OptionalInt.of(36));
    queue.leave(withButton("!wipe:" + Outgoing.FIRST));
    queue.wipe(SARI);
    assertThat(dataOfTheNext()).isEqualTo("!wipe:z");
    queue.done(head(SARI), OptionalInt.of(37));
    assertThat(wiped()).as("but for the last word").containsExactly(35, 36);
    queue.send(withButton("!wipe:" + Outgoing.FIRST));
    assertThat(dataOfTheNext()).as("where there is none").isEqualTo("!wipe:");
  }

  private List<Integer> wiped() {
    var wipe = (DirectQueue.Wipe) head(SARI);
    queue.done(wipe, OptionalInt.empty());
    return wipe.conversation().messages();
  }

  @Test
  void whatAButtonTellsIsWipedWithoutBeingKnown() {
    queue.wipe(SARI, 5, 7);
    assertThat(wiped()).containsExactly(5, 6, 7);
    queue.wipe(SARI);
    assertThat(queue.isEmpty()).isTrue();
  }
}
