package id.bersinar.scenario;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/// H2, in memory.
final class FreshH2 implements FreshDatabases {

  // Longer than a transaction takes where the machine is busy with everything else.
  private static final String LATE = ";LOCK_TIMEOUT=20000";

  @Override
  public Map<String, String> empty(String name) {
    return Map.of(
        "spring.datasource.url",
        "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" + LATE,
        "spring.datasource.username",
        "sa",
        "spring.datasource.password",
        "");
  }

  @Override
  public Map<String, String> migrated(String name) {
    var settings = empty(name);
    new JdbcTemplate(FreshDatabases.source(settings))
        .batchUpdate(Original.SCRIPT.toArray(String[]::new));
    return settings;
  }

  /// Everything that makes one.
  private static final class Original {
    private static final List<String> SCRIPT = script();

    private static List<String> script() {
      var settings = new FreshH2().empty("original");
      FreshDatabases.migrate(settings);
      return new JdbcTemplate(FreshDatabases.source(settings))
          .queryForList("script", String.class).stream()
              // Each has its own.
              .filter(it -> !it.startsWith("CREATE USER"))
              .toList();
    }
  }
}
