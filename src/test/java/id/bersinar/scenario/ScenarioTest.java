package id.bersinar.scenario;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaImported;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// Base of the tests that tell what people do: all dialogues and services on a real, empty
/// database, and phones. They share contexts, so they run in [Lanes].
@EachDatabase
@TakesSeconds(5)
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

  @Autowired protected Neighbourhood neighbourhood;
  @Autowired protected MovableClock clock;
  @Autowired protected ApplicationContext context;
  @Autowired private DataSource database;

  @BeforeEach
  void startEmpty() throws SQLException {
    clock.moveToAMorning();
    neighbourhood.clear();
    EmptiedDatabase.empty(database);
    context.publishEvent(new AreaImported(new AreaCode("none")));
  }
}
