package id.bersinar.tips.secrets;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import id.bersinar.storage.KeyFileProblem;
import id.bersinar.storage.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A directory of small secret files that only their owner may read.
final class OwnerOnlyDirectory {

  private final Path directory;

  OwnerOnlyDirectory(Path directory) {
    this.directory = directory;
  }

  Path file(String name) {
    return directory.resolve(name);
  }

  /// The files whose names fit the pattern.
  List<Path> all(String glob) {
    if (Files.notExists(directory)) {
      return List.of();
    }
    var found = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(directory, glob)) {
      files.forEach(found::add);
      return found;
    } catch (IOException e) {
      throw unusable(directory, e);
    }
  }

  void delete(List<Path> files) {
    for (var file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw unusable(file, e);
      }
    }
  }

  /// The file's content.
  ///
  /// @throws KeyFileProblem if it is open to others, or can't be read
  String read(Path file) {
    try {
      if (!OwnerOnly.is(file)) {
        throw new KeyFileProblem(file, "is open to others than its owner: chmod 600 it");
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /// Makes the file; it is on disk when this returns.
  ///
  /// @throws KeyFileProblem if it can't be made
  void create(Path file, String content) {
    try {
      OwnerOnly.directory(directory);
      OwnerOnly.create(file, content.getBytes(StandardCharsets.UTF_8));
      OwnerOnly.sync(directory);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /// Gives the file its name, which is on disk when this returns.
  ///
  /// @throws KeyFileProblem if it can't get that
  void rename(Path file, Path name) {
    try {
      Files.move(file, name, ATOMIC_MOVE);
      OwnerOnly.sync(directory);
    } catch (IOException e) {
      // Another process that started at the same time has done so.
      if (!Files.exists(name)) {
        throw unusable(name, e);
      }
    }
  }

  private static KeyFileProblem unusable(Path file, IOException failure) {
    return new KeyFileProblem(file, "can't be used: " + failure.getClass().getSimpleName());
  }
}
