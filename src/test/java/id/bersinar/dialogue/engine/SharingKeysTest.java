package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.gate.ChatForgotten;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.MovableClock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How long it is known under which chats keys stand that share something.
class SharingKeysTest {

  private static final long SARI = 1;

  private final MovableClock clock = new MovableClock();
  private final SharingKeys keys = new SharingKeys(clock);

  @BeforeEach
  void sariIsAskedForThePlace() {
    var markup = new Outgoing.Keys(Outgoing.Share.LOCATION, "Bagikan", List.of());
    keys.note(
        SARI,
        List.of(new Outgoing(SARI, Lane.ANSWER, new Outgoing.Html("?", markup), false, false)));
  }

  @Test
  void whoWasAskedForSomethingIsKnownForAnHour() {
    clock.advance(SharingKeys.LIFE.minusSeconds(1));
    keys.tidy();
    assertThat(keys.standUnder(SARI)).isTrue();
    clock.advance(SharingKeys.LIFE);
    keys.tidy();
    assertThat(keys.standUnder(SARI)).isFalse();
  }

  @Test
  void nothingIsKnownOfWhoIsErased() {
    keys.forget(new ChatForgotten(SARI));
    assertThat(keys.standUnder(SARI)).isFalse();
  }
}
