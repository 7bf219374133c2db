package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/// That drivers don't long remember what they were asked for. That nothing of it is left then is
/// looked for in the memory of the whole program.
class DriverSettingsTest {

  private static final Duration CONVERSATION = Duration.ofMinutes(15);

  @Test
  void h2KeepsNoStatementsWithTheirValues() {
    try (var pool = new HikariDataSource()) {
      pool.setJdbcUrl("jdbc:h2:mem:forgets");
      new DriverSettings().postProcessBeforeInitialization(pool, "pool");
      var kept =
          "select setting_value from information_schema.settings"
              + " where setting_name = 'QUERY_CACHE_SIZE'";
      assertThat(JdbcClient.create(pool).sql(kept).query(Integer.class).single()).isZero();
    }
  }

  /// A driver's buffers hold what was sent last for as long as their connection is there.
  @Test
  void noConnectionIsOlderThanAConversation() throws IOException {
    var settings =
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
    var life = settings.getProperty("spring.datasource.hikari.max-lifetime");
    assertThat(Duration.ofMillis(Long.parseLong(life))).isLessThan(CONVERSATION);
  }
}
