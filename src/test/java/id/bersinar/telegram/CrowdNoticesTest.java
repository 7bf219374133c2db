package id.bersinar.telegram;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who is told that an answer comes later, and how often. One message a second leaves here, so
/// whoever stands fifth waits long.
class CrowdNoticesTest {

  private static final int CROWD = 30;
  private static final long LAST = CROWD;

  private final MovableTime time = new MovableTime();
  private final TelegramSettings settings =
      new TelegramSettings("1:contoh", URI.create("http://127.0.0.1:1"), "", "", 1, 0);
  private final DeletableMessages deletable = new DeletableMessages(time);
  private final DirectQueue direct =
      new DirectQueue(deletable, mock(VanishingMessages.class), new Bell(), time);
  private final StoredOutbox outbox = mock(StoredOutbox.class);
  private final OutboxOrder order = mock(OutboxOrder.class);
  private final SentRows sent = new SentRows(outbox, new PaidBroadcasts(settings), time);
  private final ExpectedWaits waits =
      new ExpectedWaits(
          outbox,
          order,
          sent,
          direct,
          new Pace(settings, new PaidBroadcasts(settings), time),
          settings,
          time);
  private final CrowdNotices notices = new CrowdNotices(waits, SendingNode.words(), settings, time);

  private final Map<Long, Instant> lastWords = new HashMap<>();
  private boolean leads;

  private void aCrowdAsks() {
    for (long chat = 1; chat <= CROWD; chat++) {
      answers(chat);
    }
    time.advance(Duration.ofSeconds(1));
  }

  private void answers(long chat) {
    direct.send(
        new Outgoing(
            chat, Lane.ANSWER, new Outgoing.Html("contoh", new Outgoing.Unchanged()), true, true));
  }

  private Optional<Job> next(LongPredicate held) {
    return notices.next(
        leads, held, chat -> requireNonNull(lastWords.getOrDefault(chat, Instant.MIN)));
  }

  /// Whom a notice leaves for now; nobody: 0.
  private long told() {
    var next = next(_ -> false);
    next.ifPresent(it -> notices.take((Job.Notice) it));
    return next.map(Job::chat).orElse(0L);
  }

  private long toldNext() {
    time.advance(Duration.ofSeconds(3));
    return told();
  }

  private void isAnswered(long chat) {
    direct.heads(Set.of()).stream()
        .filter(it -> it.chat() == chat)
        .forEach(it -> direct.done(it, OptionalInt.of(1)));
    notices.answered(chat);
    notices.tried(chat);
  }

  private static Incoming taps(long chat, boolean privately) {
    return new Incoming(chat, privately, 1, "Sari (contoh)", "id", new Incoming.Tap(1, "contoh"));
  }

  @Test
  void thoseWhoWaitTheLongestAreToldFirstAndOneMessageOfThreeIsANotice() {
    aCrowdAsks();
    assertThat(told()).isEqualTo(LAST);
    assertThat(told()).isZero();
    assertThat(toldNext()).isEqualTo(LAST - 1);
  }

  @Test
  void nobodyIsToldWhoWaitsShortly() {
    Stream.of(1L, 2L, 3L).forEach(this::answers);
    time.advance(Duration.ofSeconds(1));
    assertThat(told()).isZero();
    assertThat(notices.popUp(taps(LAST, true))).isEmpty();
  }

  @Test
  void whoeverIsHeldBackIsNotTold() {
    aCrowdAsks();
    assertThat(next(chat -> chat == LAST).map(Job::chat)).hasValue(LAST - 1);
  }

  /// The list of who waits is up to a second old.
  @Test
  void nobodyIsToldAfterTheAnswer() {
    aCrowdAsks();
    assertThat(next(chat -> chat == LAST).map(Job::chat)).hasValue(LAST - 1);
    isAnswered(LAST);
    time.advance(Duration.ofMillis(100));
    assertThat(told()).isEqualTo(LAST - 1);
  }

  @Test
  void whoseAnswerIsSentAndNotYetDeletedIsNotTold() {
    leads = true;
    var heads =
        LongStream.rangeClosed(1, CROWD).mapToObj(it -> new StoredOutbox.Head(it, it, 2)).toList();
    when(order.answers()).thenReturn(CROWD);
    when(outbox.waitingAnswers()).thenReturn(heads);
    sent.add(LAST);
    notices.answered(LAST);
    notices.tried(LAST);
    time.advance(Duration.ofSeconds(1));
    assertThat(told()).isEqualTo(LAST - 1);
  }

  @Test
  void whoeverIsAnsweredBeforeThoseWhoHaveHadAWordIsNotTold() {
    for (long chat = 1; chat < LAST; chat++) {
      lastWords.put(chat, time.now().plusMillis(chat));
    }
    aCrowdAsks();
    assertThat(told()).isEqualTo(LAST - 1);
  }

  @Test
  void noGroupIsTold() {
    aCrowdAsks();
    answers(-7);
    time.advance(Duration.ofSeconds(1));
    assertThat(told()).isEqualTo(LAST);
  }

  @Test
  void oneIsToldOnceAWait() {
    aCrowdAsks();
    assertThat(told()).isEqualTo(LAST);
    // More of the same: it has been told.
    notices.asked(LAST);
    answers(LAST);
    assertThat(toldNext()).isEqualTo(LAST - 1);
    // An answer in two parts is no new wait.
    isAnswered(LAST);
    answers(LAST);
    assertThat(toldNext()).isEqualTo(LAST - 2);
    notices.asked(LAST);
    assertThat(toldNext()).isEqualTo(LAST);
  }

  @Test
  void whoeverTapsReadsItAtOnceAndNeedsNoMessage() {
    aCrowdAsks();
    assertThat(told()).isEqualTo(LAST);
    assertThat(notices.popUp(taps(LAST, true))).isEmpty();
    assertThat(notices.popUp(taps(LAST - 1, true))).hasValue(SendingNode.BUSY);
    assertThat(notices.popUp(taps(LAST - 1, true))).isEmpty();
    assertThat(notices.popUp(taps(-7, false))).isEmpty();
    assertThat(toldNext()).isEqualTo(LAST - 2);
  }

  @Test
  void aPopUpThatWasNotSeenDoesNotCount() {
    aCrowdAsks();
    assertThat(told()).isEqualTo(LAST);
    assertThat(notices.popUp(taps(LAST - 1, true))).isPresent();
    notices.unseen(LAST - 1);
    assertThat(toldNext()).isEqualTo(LAST - 1);
  }

  @Test
  void afterTheCrowdNobodyIsKnown() {
    aCrowdAsks();
    assertThat(told()).isEqualTo(LAST);
    for (long chat = 1; chat <= CROWD; chat++) {
      isAnswered(chat);
    }
    assertThat(toldNext()).isZero();
    assertThat(notices.knowsAnybody()).isFalse();
  }

  @Test
  void aNoticeGoesWithTheAnonymousConversationInWhichItStands() {
    deletable.note(LAST, 10);
    direct.sentBeside(LAST, 11);
    direct.wipe(LAST);
    // The wish to delete waits for its turn; what arrives meanwhile goes with the rest.
    direct.sentBeside(LAST, 12);
    assertThat(direct.heads(Set.of()))
        .singleElement()
        .isInstanceOfSatisfying(
            DirectQueue.Wipe.class,
            it -> assertThat(it.conversation().messages()).containsExactly(10, 11, 12));
    direct.sentBeside(LAST - 1, 13);
    assertThat(deletable.isRunning(LAST - 1)).isFalse();
  }
}
