package id.bersinar.storage;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// How PostgreSQL plans statements about many rows, in the running transaction. H2 is told nothing.
@Component
public class Plans {

  private static final String ANEW = "plan_cache_mode = force_custom_plan";
  private static final String KEPT = "plan_cache_mode = auto";
  private static final String BY_INDEX = "enable_seqscan = off";

  private final JdbcTemplate database;
  private final boolean postgresql;

  Plans(JdbcTemplate database, DataSourceProperties settings) {
    this.database = database;
    postgresql = Postgresql.isNamedBy(settings.determineUrl());
  }

  /// From now on each statement is planned for its values. A plan for any 500 ids, made while
  /// tables were short, reads all of the table and compares each row with every id: PostgreSQL
  /// keeps to such a plan unless it is told not to.
  ///
  /// Rows are found by an index where there is one. For 500 of 30,000 PostgreSQL would read all,
  /// which takes ten times as long: it takes rows for further away than they are.
  public void anew() {
    set(ANEW);
    set(BY_INDEX);
  }

  /// Has many rows written between statements that are planned anew. What their foreign keys look
  /// up would be planned anew for each row, which takes several times as long as the rows.
  public void keptFor(Runnable writing) {
    set(KEPT);
    writing.run();
    set(ANEW);
  }

  private void set(String what) {
    if (postgresql) {
      database.execute("set local " + what);
    }
  }
}
