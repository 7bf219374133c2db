package id.bersinar.storage;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.stereotype.Component;

/// Tables are changed over connections of their own on PostgreSQL: what [DriverSettings] limits
/// would end a migration that takes long, at each start again.
@Component
class Migrating implements FlywayConfigurationCustomizer {

  private final DataSourceProperties settings;

  Migrating(DataSourceProperties settings) {
    this.settings = settings;
  }

  @Override
  public void customize(FluentConfiguration flyway) {
    var url = settings.determineUrl();
    if (Postgresql.isNamedBy(url)) {
      flyway.dataSource(url, settings.determineUsername(), settings.determinePassword());
    }
  }
}
