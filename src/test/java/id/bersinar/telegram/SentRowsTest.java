package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is left of the rows that were sent when the sender stops.
class SentRowsTest {

  private final StoredOutbox outbox = mock(StoredOutbox.class);
  private final SentRows rows = new SentRows(outbox, new MovableTime());

  @Test
  void whatSomebodyHoldsAtTheEndIsDeletedOnceItIsLetGo() throws InterruptedException {
    rows.add(1);
    rows.add(2);
    when(outbox.sent(any())).thenReturn(Set.of(2L), Set.of(2L), Set.of());
    rows.deleteAll(System.nanoTime() + Duration.ofMinutes(1).toNanos());
    assertThat(rows.isEmpty()).isTrue();
  }

  @Test
  void whatIsHeldForLongIsGivenUp() throws InterruptedException {
    rows.add(1);
    when(outbox.sent(any())).thenReturn(Set.of(1L));
    rows.deleteAll(System.nanoTime());
    assertThat(rows.ids()).containsExactly(1L);
  }
}
