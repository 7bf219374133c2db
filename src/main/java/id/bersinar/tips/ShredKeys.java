package id.bersinar.tips;

import static java.nio.file.StandardOpenOption.WRITE;

import id.bersinar.storage.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The store of keys without which no tip can be opened, a file each, apart from the database: a
/// key that is destroyed takes its tip along, in every backup of the database too. So it must
/// never be in a backup itself that is kept for longer than the tips are.
///
/// Keys are made in advance, many at once, and a tip takes one at random: neither names nor times
/// of files tell when it came.
@Component
class ShredKeys {

  private static final int BATCH = 64;
  private static final int FEW = 16;
  private static final int LENGTH_OF_NAME = 36;
  // Another process may still give out what it made a day ago.
  private static final Duration STRAY = Duration.ofDays(2);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path directory;
  private final List<UUID> free = new ArrayList<>();

  @Autowired
  ShredKeys(@Value("${bersinar.data-dir}") Path dataDirectory, Tips tips, WaitingRoom waiting) {
    this(dataDirectory, used(tips, waiting));
  }

  /// @param used the keys of tips
  /// @throws KeyFileProblem if there are tips, but no store
  ShredKeys(Path dataDirectory, Set<UUID> used) {
    directory = dataDirectory.resolve("keys").resolve("shred");
    if (!used.isEmpty() && Files.notExists(directory)) {
      throw new KeyFileProblem(
          directory,
          "is missing, but the database holds sealed tips, which nobody can open without it: put it"
              + " back; nothing has been changed");
    }
    try {
      OwnerOnly.directory(directory);
      refill();
    } catch (IOException e) {
      throw new KeyFileProblem(directory, "can't be used: " + e.getClass().getSimpleName());
    }
  }

  static Set<UUID> used(Tips tips, WaitingRoom waiting) {
    var used = new HashSet<>(tips.shredKeys());
    used.addAll(waiting.shredKeys());
    return used;
  }

  /// A key that no tip has yet.
  synchronized UUID take() {
    try {
      if (free.isEmpty()) {
        refill();
      }
      return free.removeLast();
    } catch (IOException e) {
      throw new UncheckedIOException("no key can be made for a tip", e);
    }
  }

  private void refill() throws IOException {
    // None is given out before all are on disk: if it fills up meanwhile, they are strays.
    var made = new ArrayList<UUID>();
    for (int count = 0; count < BATCH; count++) {
      var name = UUID.randomUUID();
      OwnerOnly.create(file(name), Box.freshKey());
      made.add(name);
    }
    OwnerOnly.sync(directory);
    free.addAll(made);
    Collections.shuffle(free, RANDOM);
  }

  /// Makes more keys where few are left, and destroys those that nobody will take any more.
  ///
  /// @param used the keys of tips
  synchronized void tidy(Set<UUID> used, Instant now) {
    try {
      if (free.size() < FEW) {
        refill();
      }
      for (var name : names()) {
        if (!used.contains(name) && !free.contains(name) && isOlder(name, now.minus(STRAY))) {
          destroy(name);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the keys of tips can't be tidied up", e);
    }
  }

  private List<UUID> names() throws IOException {
    try (var files = Files.list(directory)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.length() == LENGTH_OF_NAME)
          .map(UUID::fromString)
          .toList();
    }
  }

  private boolean isOlder(UUID name, Instant moment) throws IOException {
    return Files.getLastModifiedTime(file(name)).toInstant().isBefore(moment);
  }

  /// The key, unless it is destroyed.
  Optional<byte[]> find(UUID name) {
    try {
      return Optional.of(Files.readAllBytes(file(name))).filter(it -> it.length == Box.KEY_BYTES);
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a tip's key can't be read", e);
    }
  }

  /// Destroys the key. Its bytes are overwritten first, which some file systems and disks undo by
  /// writing elsewhere.
  void destroy(UUID name) {
    var file = file(name);
    try {
      if (Files.exists(file)) {
        try (var channel = FileChannel.open(file, WRITE)) {
          channel.write(ByteBuffer.wrap(new byte[Box.KEY_BYTES]));
          channel.force(true);
        }
        Files.deleteIfExists(file);
        OwnerOnly.sync(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a tip's key can't be destroyed", e);
    }
  }

  private Path file(UUID name) {
    return directory.resolve(name.toString());
  }
}
