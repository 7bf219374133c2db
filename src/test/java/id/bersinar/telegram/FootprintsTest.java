package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Which messages of anonymous conversations are known.
class FootprintsTest {

  private static final long SARI = 1;
  private static final long BUDI = 2;

  private final MovableTime time = new MovableTime();
  private final Footprints footprints = new Footprints(time);

  @Test
  void aConversationIsToldFromTheOneBeforeAndFromOtherChats() {
    footprints.note(SARI, 10);
    footprints.note(BUDI, 10);
    var first = footprints.end(SARI).orElseThrow();
    footprints.note(SARI, 11);
    footprints.note(SARI, 11);
    assertThat(footprints.of(first)).containsExactly(10);
    var second = footprints.end(SARI).orElseThrow();
    assertThat(footprints.of(second)).containsExactly(11);
    assertThat(footprints.end(SARI)).isEmpty();
    assertThat(footprints.of(footprints.endAll(SARI))).containsExactly(10, 11);
    footprints.forget(first);
    assertThat(footprints.of(footprints.endAll(SARI))).containsExactly(11);
    assertThat(footprints.of(footprints.endAll(BUDI))).containsExactly(10);
  }

  @Test
  void whatIsSettledIsWipedWithAllAndNotWithTheConversationThatRuns() {
    footprints.note(SARI, 10);
    footprints.noteSettled(SARI, 5);
    assertThat(footprints.of(footprints.end(SARI).orElseThrow())).containsExactly(10);
    assertThat(footprints.of(footprints.endAll(SARI))).containsExactly(10, 5);
  }

  @Test
  void whatBeginsLaterIsNotAmongAllSoFar() {
    footprints.note(SARI, 10);
    var all = footprints.endAll(SARI);
    footprints.note(SARI, 11);
    assertThat(footprints.of(all)).containsExactly(10);
  }

  @Test
  void afterTwoDaysNothingIsKnown() {
    footprints.note(SARI, 10);
    time.advance(Duration.ofHours(47));
    footprints.note(SARI, 11);
    var all = footprints.endAll(SARI);
    assertThat(footprints.of(all)).containsExactly(10, 11);
    time.advance(Duration.ofHours(2));
    assertThat(footprints.of(all)).containsExactly(11);
    time.advance(Duration.ofHours(48));
    assertThat(footprints.of(all)).isEmpty();
  }

  @Test
  void whatIsKnownIsBounded() {
    for (int message = 1; message <= 100_001; message++) {
      footprints.note(SARI, message);
    }
    assertThat(footprints.of(footprints.endAll(SARI))).hasSize(100_000).doesNotContain(1);
  }
}
