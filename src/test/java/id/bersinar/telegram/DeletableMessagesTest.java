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
    deletable.note(SARI, 12);
    deletable.note(SARI, 12);
    deletable.note(SARI, 11);
    assertThat(first.messages()).containsExactly(10);
    var second = deletable.end(SARI).orElseThrow();
    assertThat(second.messages()).containsExactly(12, 11);
    assertThat(second.first()).contains(11);
  }

  @Test
  void whatIsOverIsKnownNowhere() {
    deletable.note(SARI, 10);
    assertThat(deletable.end(SARI)).isPresent();
    assertThat(deletable.end(SARI)).isEmpty();
  }

  @Test
  void whatNobodyEndsIsForgottenAfterAnHour() {
    deletable.note(SARI, 10);
    time.advance(Duration.ofMinutes(59));
    deletable.note(SARI, 11);
    time.advance(Duration.ofMinutes(59));
    deletable.forgetOld();
    assertThat(deletable.conversation(SARI).messages()).containsExactly(10, 11);
    time.advance(Duration.ofMinutes(2));
    deletable.forgetOld();
    assertThat(deletable.end(SARI)).isEmpty();
  }

  @Test
  void whatIsKnownIsBounded() {
    for (int message = 1; message <= 1_001; message++) {
      deletable.note(SARI, message);
    }
    assertThat(deletable.end(SARI).orElseThrow().messages()).hasSize(1_000).doesNotContain(1);
  }
}
