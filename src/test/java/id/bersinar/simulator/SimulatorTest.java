package id.bersinar.simulator;

import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.SimulatedTelegram;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/// Base of the tests of the simulator, over HTTP: a bot, and the phone of somebody new. Each class
/// has a simulator of its own, since they run beside each other.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before each test
abstract class SimulatorTest {

  SimulatedTelegram telegram;
  ScriptedBot bot;
  PhoneInSimulator sari;

  @BeforeAll
  void startTelegram() {
    telegram = SimulatedTelegram.start("bersinar.simulator.webhook-retry=50ms");
  }

  @AfterAll
  void stopTelegram() {
    telegram.close();
  }

  @BeforeEach
  void begin() throws Exception {
    telegram.noFaults();
    telegram.noLimits();
    bot = new ScriptedBot(telegram);
    bot.result("deleteWebhook", Map.of("drop_pending_updates", true));
    sari = telegram.phone("Sari (contoh)");
  }
}
