package id.bersinar.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Browser;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The page in a browser, with a bot that does what the test tells it to.
@Tag("browser")
@TakesSeconds(60)
@ResourceLock("browser") // two of them at once are slow
@SuppressWarnings("NullAway.Init") // set before each test
abstract class PageScenario {

  private final Browser browser;

  SimulatedTelegram telegram;
  ScriptedBot bot;

  PageScenario(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void start() throws IOException {
    telegram = SimulatedTelegram.start();
    telegram.noLimits();
    bot = new ScriptedBot(telegram);
    bot.result("setMyDescription", Map.of("description", "Bersinar (contoh): pelatihan, posko."));
    bot.result(
        "setMyCommands",
        Map.of(
            "commands",
            List.of(
                Map.of("command", "pelatihan", "description", "Daftar pelatihan"),
                Map.of("command", "posko", "description", "Posko terdekat"),
                Map.of("command", "lapor", "description", "Laporan tanpa nama"))));
    browser.open(telegram.url() + "/", 1600, 1000);
    browser.see("body.ready");
  }

  @AfterEach
  void stop() {
    telegram.close();
    // A stream that breaks off is all the page may complain about.
    assertThat(browser.complaints()).allMatch(it -> it.contains("/simulator/api/events"));
  }

  static String phone(long chat) {
    return "#phone" + chat;
  }

  static String last(long chat) {
    return phone(chat) + " .message:last-child";
  }
}
