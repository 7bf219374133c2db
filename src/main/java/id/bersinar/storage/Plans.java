package id.bersinar.storage;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Whether PostgreSQL keeps its plans for statements, in the running transaction. H2 is told
/// nothing.
@Component
public class Plans {

  private final JdbcTemplate database;
  private final boolean postgresql;

  Plans(JdbcTemplate database, DataSourceProperties settings) {
    this.database = database;
    postgresql = Postgresql.isNamedBy(settings.determineUrl());
  }

  /// From now on each statement is planned for its values. A plan for any 500 ids, made while
  /// tables were short, reads all of the table and compares each row with every id: PostgreSQL
  /// keeps to such a plan unless it is told not to.
  public void anew() {
    mode("force_custom_plan");
  }

  /// Has many rows written between statements that are planned anew. What their foreign keys look
  /// up would be planned anew for each row, which takes several times as long as the rows.
  public void keptFor(Runnable writing) {
    mode("auto");
    writing.run();
    anew();
  }

  private void mode(String mode) {
    if (postgresql) {
      database.execute("set local plan_cache_mode = " + mode);
    }
  }
}
