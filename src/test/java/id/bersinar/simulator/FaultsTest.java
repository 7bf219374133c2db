package id.bersinar.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultsTest extends SimulatorTest {

  @Test
  void someCallsFailAndThenItWorksAgain() throws IOException {
    telegram.faults(Map.of("errors", 2, "methods", List.of("sendMessage")));
    var message = Map.of("chat_id", sari.id(), "text", "x");
    assertThat(bot.result("getMe", Map.of()).has("id")).isTrue();
    assertThat(bot.call("sendMessage", message).path("error_code").asInt()).isEqualTo(502);
    assertThat(bot.refusal("sendMessage", message)).isEqualTo("Bad Gateway");
    bot.result("sendMessage", message);
    assertThat(sari.news()).containsExactly("x");
  }

  @Test
  void aDroppedConnectionHasDoneNothing() throws IOException {
    telegram.faults(Map.of("drops", 1));
    assertThatThrownBy(() -> bot.says(sari.id(), "x")).isInstanceOf(IOException.class);
    assertThat(sari.news()).isEmpty();
    bot.says(sari.id(), "y");
    sari.sees("y");
  }

  @Test
  void aLostAnswerHasDoneItsWork() {
    telegram.faults(Map.of("lostAnswers", 1));
    assertThatThrownBy(() -> bot.says(sari.id(), "x")).isInstanceOf(IOException.class);
    sari.sees("x");
  }

  @Test
  void inAnOutageNothingAnswersAndUpdatesWait() throws IOException {
    var poll = bot.waits(Duration.ofSeconds(10));
    telegram.faults(Map.of("outage", true));
    assertThatThrownBy(poll::join).hasRootCauseInstanceOf(IOException.class);
    assertThatThrownBy(() -> bot.call("getMe", Map.of())).isInstanceOf(IOException.class);
    sari.sends("x");
    telegram.noFaults();
    assertThat(bot.updates()).hasSize(1);
  }

  @Test
  void aBotIsToldThatItIsBlocked() throws IOException {
    sari.blocks();
    var answer = bot.call("sendMessage", Map.of("chat_id", sari.id(), "text", "x"));
    assertThat(answer.path("error_code").asInt()).isEqualTo(403);
    assertThat(answer.path("description").asString())
        .isEqualTo("Forbidden: bot was blocked by the user");
    sari.unblocks();
    bot.says(sari.id(), "x");
  }

  @Test
  void delayMakesCallsSlow() throws IOException {
    telegram.faults(Map.of("delay", 200));
    long start = System.nanoTime();
    bot.result("getMe", Map.of());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(190));
  }
}
