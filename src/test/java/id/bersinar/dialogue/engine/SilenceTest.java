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
    var sari = neighbourhood.resident("Sari (contoh)").sends("/bahasa").sees("people.ask-language");
    clock.advance(Duration.ofHours(23));
    sessions.run();
    sari.seesNothingOf("dialogue.timed-out");
    clock.advance(Duration.ofHours(2));
    sessions.run();
    sari.sees("dialogue.timed-out");
    sari.taps("English").sees("dialogue.stale-button");
  }

  @Test
  void anAnswerAfterADayOfSilenceIsMetWithAWordBeforeTheSweep() {
    var sari = neighbourhood.resident("Sari (contoh)").sends("/bahasa");
    clock.advance(Duration.ofHours(25));
    sari.sends("yang kedua").sees("dialogue.timed-out");
  }
}
