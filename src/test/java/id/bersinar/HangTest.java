package id.bersinar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EmbeddedBot;
import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import id.bersinar.scenario.WholeProgram;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Handlers that hang for ever, as on a table that somebody else holds: the process ends, when it
/// is told to or by itself, and the next one goes on.
@WholeProgram
@TakesSeconds(60)
class HangTest {

  private static final String DEMO = "--spring.profiles.active=demo";
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  @TempDir private Path data;
  private final Map<String, String> database = TestDatabase.settingsOfPostgresql();

  private Map<String, String> environment(SimulatedTelegram telegram) {
    return Map.of(
        "BERSINAR_DATA_DIR", data.toString(),
        "BERSINAR_TELEGRAM_API_URL", telegram.url().toString(),
        "SPRING_DATASOURCE_URL", requireNonNull(database.get("spring.datasource.url")),
        "SPRING_DATASOURCE_USERNAME", "postgres",
        "SPRING_DATASOURCE_PASSWORD", "postgres");
  }

  /// Lets everything hang that stores what somebody is asked.
  private Connection holdUp() throws SQLException {
    var url = requireNonNull(database.get("spring.datasource.url"));
    var connection = DriverManager.getConnection(url, "postgres", "postgres");
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("lock table dialogue_session in access exclusive mode");
    }
    return connection;
  }

  private static void hangs(PhoneInSimulator sari) {
    sari.sends("/pelatihan");
    await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
  }

  @Test
  void aStopEndsSoonAndWhatCannotRecoverEndsItselfAndTheNextStartGoesOn() throws SQLException {
    try (var telegram = SimulatedTelegram.start()) {
      var sari = telegram.phone("Sari (contoh)");
      stopsSoon(RunningBot.start(environment(telegram), DEMO), sari);
      var impatient =
          RunningBot.start(
              environment(telegram),
              DEMO,
              "--bersinar.watchdog.patience=6s",
              "--bersinar.parking.patience=2s");
      sari.sees("training.choose");
      endsItself(impatient, sari);
      try (var _ = EmbeddedBot.start(environment(telegram), DEMO)) {
        sari.sees("training.choose");
      }
    }
  }

  private void stopsSoon(RunningBot bot, PhoneInSimulator sari) throws SQLException {
    sari.sends("/izin").taps("people.consent").sees("dialogue.menu");
    long before;
    try (var _ = holdUp()) {
      hangs(sari);
      before = System.nanoTime();
      // What hangs holds a connection to the end.
      bot.stop();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONGEST_STOP);
  }

  private void endsItself(RunningBot bot, PhoneInSimulator sari) throws SQLException {
    try (var _ = holdUp()) {
      hangs(sari);
      assertThat(bot.exitCode()).isEqualTo(70);
    }
    assertThat(bot.log()).contains("ending at once, to be started again");
  }
}
