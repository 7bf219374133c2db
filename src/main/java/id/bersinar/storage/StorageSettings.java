package id.bersinar.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// Where data are kept that aren't in the database.
///
/// @param dataDir as it is set; see [#dataDirectory]
@ConfigurationProperties("bersinar")
public record StorageSettings(String dataDir) implements Validator {

  /// The directory for the database's file, its backups, keys, and texts as they were last good.
  public Path dataDirectory() {
    return Path.of(dataDir);
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == StorageSettings.class;
  }

  /// Makes the directory where there is none.
  @Override
  public void validate(Object target, Errors errors) {
    try {
      var directory = OwnerOnly.directory(dataDirectory());
      if (!Files.isWritable(directory)) {
        errors.rejectValue("dataDir", "rights", "can't be written: " + directory);
      }
    } catch (IOException | InvalidPathException e) {
      errors.rejectValue("dataDir", "path", "can't be used: " + e.getMessage());
    }
  }
}
