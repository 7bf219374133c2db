package id.bersinar.tips.secrets;

import id.bersinar.storage.StorageSettings;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// Looks before the tables are made whether an empty database is a first start or a database that
/// was lost: a backup goes into an empty one more easily.
@Component
class Beginning implements FlywayMigrationStrategy {

  private final Path dataDirectory;

  Beginning(StorageSettings storage) {
    this.dataDirectory = storage.dataDirectory();
  }

  @Override
  public void migrate(Flyway flyway) {
    // In this order, since another process may begin between.
    if (KeyFiles.hasPepper(dataDirectory) && flyway.info().applied().length == 0) {
      throw KeyFiles.withoutDatabase(dataDirectory);
    }
    flyway.migrate();
  }
}
