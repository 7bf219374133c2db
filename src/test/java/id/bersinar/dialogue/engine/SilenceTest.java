package id.bersinar.dialogue.engine;

import id.bersinar.scenario.ScenarioTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // injected
class SilenceTest extends ScenarioTest {

  @Autowired private SilentSessions sessions;

  @Test
  void aDayOfSilenceEndsADialogueWithAWord() {
    var sari = neighbourhood.resident("Sari (contoh)").sends("/bahasa").sees("Bahasa apa");
    clock.advance(Duration.ofHours(23));
    sessions.run();
    sari.seesNothingOf("sudah lama diam");
    clock.advance(Duration.ofHours(2));
    sessions.run();
    sari.sees("sudah lama diam");
    sari.taps("English").sees("sudah tidak berlaku");
  }

  @Test
  void anAnswerAfterADayOfSilenceIsMetWithAWordBeforeTheSweep() {
    var sari = neighbourhood.resident("Sari (contoh)").sends("/bahasa");
    clock.advance(Duration.ofHours(25));
    sari.sends("English").sees("sudah lama diam");
  }
}
