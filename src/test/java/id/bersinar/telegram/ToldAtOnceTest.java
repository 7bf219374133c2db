package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.SimulatedTelegram;
import id.bersinar.scenario.TakesSeconds;
import id.bersinar.scenario.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What somebody in a conversation in memory hears while something is away.
@EachDatabase
@TakesSeconds(30)
@SpringBootTest(
    classes = GateApplication.class,
    properties = {
      "bersinar.telegram.token=" + SimulatedTelegram.TOKEN,
      "spring.datasource.hikari.connection-timeout=3000"
    })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SampleDialogues.class)
@DirtiesContext
@SuppressWarnings("NullAway.Init") // injected
class ToldAtOnceTest {

  private static final SimulatedTelegram TELEGRAM = SimulatedTelegram.start();
  // One wait for a connection, not one for each thing that the database would be asked.
  private static final Duration AT_ONCE = Duration.ofMillis(5500);

  @Autowired private DataSource database;

  @Value("${spring.datasource.hikari.maximum-pool-size}")
  private int connections;

  private final List<Connection> taken = new ArrayList<>();

  @DynamicPropertySource
  static void telegram(DynamicPropertyRegistry registry) {
    registry.add("bersinar.telegram.api-url", TELEGRAM::url);
  }

  @AfterAll
  static void stop() {
    TELEGRAM.close();
  }

  @AfterEach
  void allIsWell() throws SQLException {
    TELEGRAM.noFaults();
    theDatabaseIsBack();
  }

  private void theDatabaseIsAway() {
    await()
        .until(
            () -> {
              while (taken.size() < connections) {
                taken.add(database.getConnection());
              }
              return true;
            });
  }

  private void theDatabaseIsBack() throws SQLException {
    for (var connection : taken) {
      connection.close();
    }
    taken.clear();
  }

  @Test
  void thatTheDatabaseIsAwayIsSaidOnceAndTheDraftStays() throws SQLException {
    var sari = TELEGRAM.phone("Sari (contoh)");
    sari.sends("/rahasia").sees("Berapa?");
    theDatabaseIsAway();
    sari.taps("Satu");
    sari.seesWithin(AT_ONCE, "belum diterima");
    await().until(() -> sari.pending() == 0);
    assertThat(sari.news()).hasSize(1);
    theDatabaseIsBack();
    sari.taps("Satu").sees("Simpan ini");
  }

  @Test
  void whereNobodyCanBeToldEitherItComesAgain() throws SQLException {
    var sari = TELEGRAM.phone("Sari (contoh)");
    sari.sends("/rahasia").sees("Berapa?");
    theDatabaseIsAway();
    TELEGRAM.faults(Map.of("errors", -1, "methods", List.of("sendMessage")));
    sari.taps("Satu");
    await().during(Duration.ofSeconds(4)).until(() -> sari.pending() == 1);
    theDatabaseIsBack();
    TELEGRAM.noFaults();
    sari.seesWithin(Duration.ofSeconds(40), "Simpan ini");
    await().until(() -> sari.pending() == 0);
  }

  @Test
  void anUpdateIsNotDoneWithBeforeItsAnswersHaveLeft() {
    var sari = TELEGRAM.phone("Sari (contoh)");
    TELEGRAM.faults(Map.of("errors", -1, "status", 429, "methods", List.of("sendMessage")));
    sari.sends("/rahasia");
    await().during(Duration.ofSeconds(2)).until(() -> sari.pending() == 1);
    TELEGRAM.noFaults();
    sari.seesWithin(Duration.ofSeconds(40), "Berapa?");
    await().until(() -> sari.pending() == 0);
  }
}
