package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Which messages of anonymous conversations are known.
class DeletableMessagesTest {

  private static final long SARI = 1;
  private static final long BUDI = 2;

  private final MovableTime time = new MovableTime();
  private final DeletableMessages deletable = new DeletableMessages(time);

  @Test
  void aConversationIsToldFromTheOneBeforeAndFromOtherChats() {
    deletable.note(SARI, 10);
    deletable.note(BUDI, 10);
    var first = deletable.end(SARI).orElseThrow();
    deletable.note(SARI, 11);
    deletable.note(SARI, 11);
    assertThat(deletable.of(first)).containsExactly(10);
    var second = deletable.end(SARI).orElseThrow();
    assertThat(deletable.of(second)).containsExactly(11);
    assertThat(deletable.end(SARI)).isEmpty();
    assertThat(deletable.of(deletable.endAll(SARI))).containsExactly(10, 11);
    deletable.forget(first);
    assertThat(deletable.of(deletable.endAll(SARI))).containsExactly(11);
    assertThat(deletable.of(deletable.endAll(BUDI))).containsExactly(10);
  }

  @Test
  void whatIsSettledIsWipedWithAllAndNotWithTheConversationThatRuns() {
    deletable.note(SARI, 10);
    deletable.noteSettled(SARI, 5);
    assertThat(deletable.of(deletable.end(SARI).orElseThrow())).containsExactly(10);
    assertThat(deletable.of(deletable.endAll(SARI))).containsExactly(10, 5);
  }

  @Test
  void whatBeginsLaterIsNotAmongAllSoFar() {
    deletable.note(SARI, 10);
    var all = deletable.endAll(SARI);
    deletable.note(SARI, 11);
    assertThat(deletable.of(all)).containsExactly(10);
  }

  @Test
  void afterTwoDaysNothingIsKnown() {
    deletable.note(SARI, 10);
    time.advance(Duration.ofHours(47));
    deletable.note(SARI, 11);
    var all = deletable.endAll(SARI);
    assertThat(deletable.of(all)).containsExactly(10, 11);
    time.advance(Duration.ofHours(2));
    assertThat(deletable.of(all)).containsExactly(11);
    time.advance(Duration.ofHours(48));
    assertThat(deletable.of(all)).isEmpty();
  }

  @Test
  void whatIsKnownIsBounded() {
    for (int message = 1; message <= 100_001; message++) {
      deletable.note(SARI, message);
    }
    assertThat(deletable.of(deletable.endAll(SARI))).hasSize(100_000).doesNotContain(1);
  }
}
