package id.bersinar.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/// Where data are kept that aren't in the database.
///
/// @param dataDir as it is set; see [#dataDirectory]
@ConfigurationProperties("bersinar")
public record StorageSettings(String dataDir) implements Validator {

  private static final Logger log = LoggerFactory.getLogger(StorageSettings.class);
  private static final String OPEN =
      "is open to others: let it belong to the bot's account, and run chmod -R go= ";

  /// The directory for the database's file, its backups, keys, and texts as they were last good.
  public Path dataDirectory() {
    return Path.of(dataDir);
  }

  @Override
  public boolean supports(Class<?> type) {
    return type == StorageSettings.class;
  }

  /// Makes the directory where there is none, and closes one that is open to others.
  @Override
  public void validate(Object target, Errors errors) {
    try {
      var directory = OwnerOnly.directory(dataDirectory());
      if (!Files.isWritable(directory)) {
        errors.rejectValue("dataDir", "rights", "can't be written: " + directory);
      } else if (OwnerOnly.isOpen(directory) && !closed(directory)) {
        errors.rejectValue("dataDir", "rights", OPEN + directory);
      }
    } catch (IOException | InvalidPathException e) {
      errors.rejectValue("dataDir", "path", "can't be used: " + e.getMessage());
    }
  }

  /// Closes a directory that is the bot's own: a system's directory that was named by mistake is
  /// left alone. A key's file isn't closed, as it may have been read; the bot won't take it.
  private static boolean closed(Path directory) throws IOException {
    if (!isOwn(directory)) {
      return false;
    }
    try {
      var keys = directory.resolve("keys");
      OwnerOnly.close(directory, it -> it.startsWith(keys) && Files.isRegularFile(it));
      log.warn("{} was open to others and is closed now; they may have read it", directory);
      return true;
    } catch (FileSystemException refused) {
      return false;
    }
  }

  private static boolean isOwn(Path directory) throws IOException {
    try (var entries = Files.list(directory)) {
      var names =
          entries
              .map(it -> String.valueOf(it.getFileName()))
              .filter(it -> !it.equals(OwnerOnly.LOST_AND_FOUND))
              .toList();
      return names.isEmpty()
          || names.stream().anyMatch(it -> it.equals("keys") || it.endsWith(".mv.db"));
    }
  }
}
