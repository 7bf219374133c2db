package id.bersinar.storage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// The backups in the data directory, named after the second (UTC) in which they were made.
public final class BackupFiles {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'bersinar-'uuuu-MM-dd'T'HHmmss'Z.zip'").withZone(ZoneOffset.UTC);

  private final Path directory;

  public BackupFiles(Path dataDirectory) {
    this.directory = dataDirectory.resolve("backups");
  }

  Path directory() {
    return directory;
  }

  Path named(Instant moment) {
    return directory.resolve(NAME.format(moment));
  }

  /// The backup that was made last, as its name says.
  public Optional<Path> newest() {
    return all().stream().max(comparing(BackupFiles::madeAt));
  }

  /// When the newest was made. One that is from the future was made by a wrong clock.
  Optional<Instant> newestUpTo(Instant now) {
    return all().stream()
        .map(BackupFiles::madeAt)
        .filter(it -> !it.isAfter(now))
        .max(Instant::compareTo);
  }

  /// Deletes all but so many. Those from the future count as the oldest, so that they don't keep
  /// the others away.
  void keep(int most, Instant now) throws IOException {
    var superfluous =
        all().stream()
            .sorted(comparing((Path it) -> age(madeAt(it), now), reverseOrder()))
            .skip(most)
            .toList();
    for (var file : superfluous) {
      Files.delete(file);
    }
  }

  private static Instant age(Instant made, Instant now) {
    return made.isAfter(now) ? Instant.EPOCH : made;
  }

  private List<Path> all() {
    try (var files = Files.list(directory)) {
      return files.filter(it -> !madeAt(it).equals(Instant.MIN)).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Instant madeAt(Path file) {
    try {
      return NAME.parse(String.valueOf(file.getFileName()), Instant::from);
    } catch (DateTimeParseException e) {
      return Instant.MIN;
    }
  }
}
