package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// When the rows that were sent are deleted, and what is left of them when the sender stops.
class SentRowsTest {

  private final StoredOutbox outbox = mock(StoredOutbox.class);
  private final MovableTime time = new MovableTime();
  private final SentRows rows = rows(0);

  private SentRows rows(int paidBroadcasts) {
    var settings =
        new TelegramSettings(
            "1:contoh", URI.create("http://127.0.0.1:1"), "", "", 30, paidBroadcasts);
    return new SentRows(outbox, new PaidBroadcasts(settings), time);
  }

  @Test
  void whatTelegramHasIsNotedAtOnce() {
    rows.add(1);
    rows.deleteDue();
    verify(outbox).sent(1);
    assertThat(rows.untilDue()).isPositive();
  }

  @Test
  void whatComesWhileOthersAreDeletedIsDeletedByThemToo() {
    rows.add(1);
    when(outbox.sent(1))
        .thenAnswer(
            _ -> {
              rows.add(2);
              return Set.of();
            });
    rows.deleteDue();
    verify(outbox).sent(2);
  }

  @Test
  void whatSomebodyHoldsIsTriedAgainAMomentLater() {
    rows.add(1);
    when(outbox.sent(1)).thenReturn(Set.of(1L), Set.of());
    rows.deleteDue();
    rows.deleteDue();
    assertThat(rows.isEmpty()).isFalse();
    time.advance(rows.untilDue());
    rows.deleteDue();
    assertThat(rows.isEmpty()).isTrue();
  }

  @Test
  void paidBroadcastsAreNotedTogether() {
    var many = rows(1000);
    many.add(1);
    many.deleteDue();
    many.add(2);
    time.advance(many.untilDue());
    many.deleteDue();
    verify(outbox).sent(Set.of(1L, 2L));
  }

  @Test
  void whatSomebodyHoldsAtTheEndIsDeletedOnceItIsLetGo() throws InterruptedException {
    rows.add(1);
    rows.add(2);
    when(outbox.sent(anySet())).thenReturn(Set.of(2L));
    when(outbox.sent(2)).thenReturn(Set.of(2L), Set.of());
    rows.deleteAll(System.nanoTime() + Duration.ofMinutes(1).toNanos());
    assertThat(rows.isEmpty()).isTrue();
  }

  @Test
  void whatIsHeldForLongIsGivenUp() throws InterruptedException {
    rows.add(1);
    when(outbox.sent(1)).thenReturn(Set.of(1L));
    rows.deleteAll(System.nanoTime());
    assertThat(rows.ids()).containsExactly(1L);
  }
}
