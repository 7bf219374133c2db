package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.EachDatabase;
import id.bersinar.scenario.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What PostgreSQL is told of its plans; H2 would refuse to be told.
@EachDatabase
class PlansTest {

  private static final String ANEW = "force_custom_plan, off";
  private static final String KEPT = "auto, off";
  private static final String AS_EVER = "auto, on";

  private final DataSource source = TestDatabase.migrated(PlansTest.class);
  private final JdbcTemplate database = new JdbcTemplate(source);
  private final Plans plans = new Plans(database, settings());

  private static DataSourceProperties settings() {
    var settings = new DataSourceProperties();
    settings.setUrl(TestDatabase.isPostgresql() ? "jdbc:postgresql:test" : "jdbc:h2:mem:test");
    return settings;
  }

  private String mode() {
    return TestDatabase.isPostgresql()
        ? show("plan_cache_mode") + ", " + show("enable_seqscan")
        : "";
  }

  private @Nullable String show(String setting) {
    return database.queryForObject("show " + setting, String.class);
  }

  @Test
  void theyAreMadeAnewButForWhatIsWrittenInBetweenAndUntilTheTransactionEnds() {
    var modes = new ArrayList<String>();
    new TransactionTemplate(new DataSourceTransactionManager(source))
        .executeWithoutResult(
            _ -> {
              plans.anew();
              modes.add(mode());
              plans.keptFor(() -> modes.add(mode()));
              modes.add(mode());
            });
    modes.add(mode());
    assertThat(modes)
        .isEqualTo(
            TestDatabase.isPostgresql()
                ? List.of(ANEW, KEPT, ANEW, AS_EVER)
                : List.of("", "", "", ""));
  }
}
