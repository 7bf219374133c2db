package id.bersinar.scenario;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaImported;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// Base of the tests that tell what people do: all dialogues and services on a real, empty
/// database, and phones. They share contexts, so they run in [Lanes].
@EachDatabase(seconds = 5)
@SpringBootTest(
    classes = ScenarioApplication.class,
    webEnvironment = WebEnvironment.NONE,
    properties = {
      "bersinar.telegram.token=" + SimulatedTelegram.TOKEN,
      "bersinar.operators=" + Neighbourhood.FIRST_OPERATOR,
      "bersinar.feeds.public-url=https://bot.example.org",
      "bersinar.tips.slot=1m",
      "bersinar.tips.shortest-slot=1m",
      // They end with the JVM, which needn't wait for each one's scheduler.
      "spring.main.register-shutdown-hook=false",
      // Tests release tips themselves.
      "bersinar.tips.sweep=1d"
    })
@ContextConfiguration(initializers = TestDatabase.class)
@SuppressWarnings("NullAway.Init") // injected
public abstract class ScenarioTest {

  private static final String DEADLOCK = "40P01";
  private static final int MOST_TRIES = 5;

  @Autowired protected Neighbourhood neighbourhood;
  @Autowired protected MovableClock clock;
  @Autowired protected ApplicationContext context;
  @Autowired private DataSource database;

  @BeforeEach
  void startEmpty() throws SQLException {
    clock.moveToAMorning();
    neighbourhood.clear();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      var tables = new ArrayList<String>();
      try (var found =
          statement.executeQuery(
              "select table_name from information_schema.tables"
                  + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
                  + " and lower(table_name) not like 'flyway%'"
                  + " and lower(table_name) not like 'qrtz%'"
                  + " and lower(table_name) not in"
                  + " ('area_import', 'audit_chain', 'lease', 'tip_slot')")) {
        while (found.next()) {
          tables.add('"' + found.getString(1) + '"');
        }
      }
      if (TestDatabase.isPostgresql()) {
        truncate(statement, tables);
      } else {
        statement.execute("set referential_integrity false");
        for (var table : tables) {
          statement.execute("truncate table " + table);
        }
        statement.execute("set referential_integrity true");
      }
      statement.execute(
          "update audit_chain set begins_after = 0, hash_before = '', ends_with = 0, hash = '',"
              + " seal = ''");
    }
    context.publishEvent(new AreaImported(new AreaCode("none")));
  }

  /// Again where a sweep of the program reads some of the tables in another order meanwhile.
  private static void truncate(Statement statement, List<String> tables) throws SQLException {
    for (int tries = 1; ; tries++) {
      try {
        statement.execute("truncate table " + String.join(", ", tables) + " cascade");
        return;
      } catch (SQLException e) {
        if (!DEADLOCK.equals(e.getSQLState()) || tries == MOST_TRIES) {
          throw e;
        }
      }
    }
  }
}
