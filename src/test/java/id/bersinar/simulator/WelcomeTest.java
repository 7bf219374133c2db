package id.bersinar.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.SimulatedTelegram;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// The line that tells a newcomer that all is there.
@Isolated("what others print is no part of what is looked at")
@ExtendWith(OutputCaptureExtension.class)
class WelcomeTest {

  @Test
  void itSaysOnceThatAllIsReadyWhenTheBotAnswers(CapturedOutput log) throws IOException {
    try (var telegram = SimulatedTelegram.start()) {
      assertThat(log.getOut()).doesNotContain("Ready");
      var bot = new ScriptedBot(telegram);
      bot.result("getUpdates", Map.of());
      bot.result("getUpdates", Map.of());
      assertThat(log.getOut())
          .containsOnlyOnce("Ready: open http://localhost:" + telegram.url().getPort());
    }
  }
}
