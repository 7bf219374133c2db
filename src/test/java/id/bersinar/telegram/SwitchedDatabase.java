package id.bersinar.telegram;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// A database that can be away.
final class SwitchedDatabase extends DelegatingDataSource {

  volatile boolean away;

  SwitchedDatabase(DataSource database) {
    super(database);
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (away) {
      throw new SQLException("away", "08006");
    }
    return super.getConnection();
  }
}
