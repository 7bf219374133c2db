package id.bersinar.storage;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// What the database's driver is told beside its URL.
@Component
class DriverSettings implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource source) {
      var url = String.valueOf(source.getJdbcUrl());
      if (Postgresql.isNamedBy(url)) {
        limit(source);
      } else if (url.startsWith("jdbc:h2:")) {
        keepNoStatements(source);
      }
    }
    return bean;
  }

  // The server ends a node's session that is gone without a word, or stands still within a
  // transaction: its locks, as Quartz's, would keep all other nodes waiting.
  private static final String LIMITS =
      "-c lock_timeout=20s -c statement_timeout=100s"
          + " -c idle_in_transaction_session_timeout=30s"
          + " -c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

  /// Nobody waits for ever for a table that somebody else holds, or for a server that is gone
  /// without a word. What stands in the URL goes before these; migrations know no limits.
  private static void limit(HikariDataSource postgresql) {
    postgresql.addDataSourceProperty("options", LIMITS);
    postgresql.addDataSourceProperty("socketTimeout", "120");
    postgresql.addDataSourceProperty("connectTimeout", "5");
    postgresql.addDataSourceProperty("tcpKeepAlive", "true");
  }

  /// H2 would keep each connection's last statements with what was asked for, such as a chat.
  private static void keepNoStatements(HikariDataSource h2) {
    h2.addDataSourceProperty("QUERY_CACHE_SIZE", "0");
  }
}
