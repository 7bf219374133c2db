package id.bersinar.tips;

import id.bersinar.storage.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/// A directory of small secret files that only their owner may read.
final class OwnerOnlyDirectory {

  private final Path directory;
  private final boolean inUse;

  /// @param inUse whether a file that is missing must not be made anew
  OwnerOnlyDirectory(Path directory, boolean inUse) {
    this.directory = directory;
    this.inUse = inUse;
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  /// The file's content. Where there is no file yet it is made, once however many processes start.
  ///
  /// @throws KeyFileProblem if it is missing while in use, is open to others, or can't be read
  String read(Path file, Supplier<String> fresh) {
    try {
      if (Files.notExists(file)) {
        if (inUse) {
          throw new KeyFileProblem(
              file,
              "is missing, but the database holds sealed tips: put it back from its backup;"
                  + " nothing has been changed");
        }
        create(file, fresh.get());
      }
      requireOwnerOnly(file);
      return Files.readString(file);
    } catch (IOException e) {
      throw new KeyFileProblem(file, "can't be used: " + e.getClass().getSimpleName());
    }
  }

  private static void requireOwnerOnly(Path file) throws IOException {
    if (!OwnerOnly.is(file)) {
      throw new KeyFileProblem(file, "is open to others than its owner: chmod 600 it");
    }
  }

  private void create(Path file, String content) throws IOException {
    OwnerOnly.directory(directory);
    OwnerOnly.createUnlessThere(file, content.getBytes(StandardCharsets.UTF_8));
    OwnerOnly.sync(directory);
  }
}
