package id.bersinar.tips.record;

import static java.nio.file.StandardOpenOption.WRITE;

import id.bersinar.storage.AesGcm;
import id.bersinar.storage.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Keys that can be destroyed, a file each, shared by all processes. They are in memory from the
/// start: a file that is read for one tip keeps the moment as its time of access.
final class KeyDirectory {

  private static final int LENGTH_OF_NAME = 36;

  private final Path directory;
  private final Map<UUID, byte[]> known = new HashMap<>();

  KeyDirectory(Path directory) {
    this.directory = directory;
  }

  Path path() {
    return directory;
  }

  /// Makes the directory where there is none, and reads it.
  synchronized void open() throws IOException {
    OwnerOnly.directory(directory);
    readOthers();
  }

  /// Makes a key; it is on disk for good after [#sync].
  synchronized UUID create() throws IOException {
    var name = UUID.randomUUID();
    var key = AesGcm.freshKey();
    OwnerOnly.create(file(name), key);
    known.put(name, key);
    return name;
  }

  void sync() throws IOException {
    OwnerOnly.sync(directory);
  }

  /// The key, unless it is destroyed. Only what another process has just made is read from disk.
  synchronized Optional<byte[]> find(UUID name) {
    if (!known.containsKey(name)) {
      readOthers();
    }
    return Optional.ofNullable(known.get(name));
  }

  /// What this process knows of.
  synchronized Set<UUID> names() {
    return Set.copyOf(known.keySet());
  }

  /// Takes over what other processes have made and destroyed. Often, or the times of access would
  /// tell when one of their tips was opened here.
  synchronized void readOthers() {
    try {
      var names = namesOnDisk();
      known.keySet().retainAll(names);
      for (var name : names) {
        if (!known.containsKey(name)) {
          read(name).ifPresent(it -> known.put(name, it));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the keys of tips can't be read", e);
    }
  }

  private Set<UUID> namesOnDisk() throws IOException {
    try (var files = Files.list(directory)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.length() == LENGTH_OF_NAME)
          .map(UUID::fromString)
          .collect(Collectors.toSet());
    }
  }

  private Optional<byte[]> read(UUID name) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file(name)))
          .filter(it -> it.length == AesGcm.KEY_BYTES);
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  boolean isOnDisk(UUID name) {
    return Files.exists(file(name));
  }

  boolean isOlder(UUID name, Instant moment) throws IOException {
    try {
      return Files.getLastModifiedTime(file(name)).toInstant().isBefore(moment);
    } catch (NoSuchFileException e) {
      // Another process tidies up too.
      return false;
    }
  }

  /// Destroys the key. Its bytes are overwritten first, which some file systems and disks undo by
  /// writing elsewhere.
  synchronized void destroy(UUID name) {
    known.remove(name);
    var file = file(name);
    try (var channel = FileChannel.open(file, WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[AesGcm.KEY_BYTES]));
      channel.force(true);
      Files.deleteIfExists(file);
      OwnerOnly.sync(directory);
    } catch (NoSuchFileException gone) {
      // It is destroyed.
    } catch (IOException e) {
      throw new UncheckedIOException("a tip's key can't be destroyed", e);
    }
  }

  private Path file(UUID name) {
    return directory.resolve(name.toString());
  }
}
