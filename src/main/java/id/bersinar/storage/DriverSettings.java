package id.bersinar.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
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
        keepStatementsBriefly(source);
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

  private static final Duration LIFE_ON_H2 = Duration.ofSeconds(30);

  /// Nobody waits for ever for a table that somebody else holds, or for a server that is gone
  /// without a word. What stands in the URL goes before these; migrations know no limits.
  private static void limit(HikariDataSource postgresql) {
    postgresql.addDataSourceProperty("options", LIMITS);
    postgresql.addDataSourceProperty("socketTimeout", "120");
    postgresql.addDataSourceProperty("connectTimeout", "5");
    postgresql.addDataSourceProperty("tcpKeepAlive", "true");
  }

  /// H2 keeps the statements that it parsed last, with what they asked for last, such as a chat. So
  /// a connection is closed after half a minute, the least that the pool takes, with or without use
  /// (`docs/decisions/0074-h2-keeps-statements-for-half-a-minute.md`).
  private static void keepStatementsBriefly(HikariDataSource h2) {
    // Those of most updates; at each change of a table H2 goes through all of them.
    h2.addDataSourceProperty("QUERY_CACHE_SIZE", "16");
    // What they gave isn't kept: whoever waits for a row's lock could be given what was before it.
    h2.addDataSourceProperty("OPTIMIZE_REUSE_RESULTS", "0");
    h2.setMaxLifetime(LIFE_ON_H2.toMillis());
    h2.setKeepaliveTime(0);
  }
}
