package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.PhoneInSimulator;
import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.WholeProgram;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Handlers that hang for ever, as on a table that somebody else holds: the process ends, when it
/// is told to or by itself, and the next one goes on.
@WholeProgram(seconds = 60)
@SuppressWarnings("NullAway.Init") // set before each test
class HangTest {

  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  @TempDir private Path data;
  private EmbeddedPostgres server;
  private SimulatedTelegram telegram;
  private PhoneInSimulator sari;

  @BeforeEach
  void begin() throws IOException {
    server = EmbeddedPostgres.start();
    telegram = SimulatedTelegram.start();
    sari = telegram.phone("Sari (contoh)");
  }

  @AfterEach
  void end() throws IOException {
    telegram.close();
    server.close();
  }

  private RunningBot start(String... arguments) {
    var environment = new HashMap<String, String>();
    environment.put("BERSINAR_DATA_DIR", data.toString());
    environment.put("BERSINAR_TELEGRAM_API_URL", telegram.url().toString());
    environment.putAll(
        Map.of(
            "SPRING_DATASOURCE_URL", server.getJdbcUrl("postgres", "postgres"),
            "SPRING_DATASOURCE_USERNAME", "postgres",
            "SPRING_DATASOURCE_PASSWORD", "postgres"));
    return RunningBot.start(
        environment,
        Stream.concat(Stream.of("--spring.profiles.active=demo"), Stream.of(arguments))
            .toArray(String[]::new));
  }

  /// Lets everything hang that stores what somebody is asked.
  private Connection holdUp() throws SQLException {
    var connection = server.getPostgresDatabase().getConnection();
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("lock table dialogue_session in access exclusive mode");
    }
    return connection;
  }

  private void hangs() {
    sari.sends("/pelatihan");
    await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
  }

  @Test
  void aStopEndsSoonAndTheNextStartGoesOn() throws SQLException {
    var bot = start();
    sari.sends("/start").taps("people.consent").sees("dialogue.menu");
    long before;
    try (var _ = holdUp()) {
      hangs();
      before = System.nanoTime();
      // What hangs holds a connection to the end.
      bot.stop();
    }
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(LONGEST_STOP);
    try (var _ = start()) {
      sari.sees("training.choose");
    }
  }

  @Test
  void aProcessThatCannotRecoverEndsItself() throws SQLException {
    var bot = start("--bersinar.watchdog.patience=6s", "--bersinar.parking.patience=2s");
    sari.sends("/start").taps("people.consent").sees("dialogue.menu");
    try (var _ = holdUp()) {
      hangs();
      assertThat(bot.exitCode()).isEqualTo(70);
    }
    assertThat(bot.log()).contains("ending at once, to be started again");
    try (var _ = start()) {
      sari.sees("training.choose");
    }
  }
}
