package id.bersinar.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseVersionTest {

  private static DatabaseMetaData server(String product, int version) throws SQLException {
    var server = mock(DatabaseMetaData.class);
    when(server.getDatabaseProductName()).thenReturn(product);
    when(server.getDatabaseMajorVersion()).thenReturn(version);
    when(server.getDatabaseProductVersion()).thenReturn(version + ".9");
    return server;
  }

  @Test
  void anOldPostgresqlIsNamed() throws SQLException {
    var old = server("PostgreSQL", 14);
    assertThatThrownBy(() -> DatabaseVersion.requireNewEnough(old))
        .hasMessage("PostgreSQL 15 or newer is needed, and this is 14.9");
  }

  @Test
  void newerOnesAndH2AreFine() throws SQLException {
    for (var fine : new DatabaseMetaData[] {server("PostgreSQL", 15), server("H2", 2)}) {
      assertThatCode(() -> DatabaseVersion.requireNewEnough(fine)).doesNotThrowAnyException();
    }
  }
}
