package id.bersinar.storage;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// Time limits of PostgreSQL's connections: nobody waits for ever for a table that somebody else
/// holds, or for a server that is gone without a word. What stands in the URL goes before these.
@Component
class PostgresqlLimits implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource source
        && String.valueOf(source.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
      source.addDataSourceProperty("options", "-c lock_timeout=20s -c statement_timeout=100s");
      source.addDataSourceProperty("socketTimeout", "120");
      source.addDataSourceProperty("connectTimeout", "5");
      source.addDataSourceProperty("tcpKeepAlive", "true");
    }
    return bean;
  }
}
