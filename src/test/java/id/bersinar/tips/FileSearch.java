package id.bersinar.tips;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds bytes in files that a database writes to meanwhile.
final class FileSearch {

  private FileSearch() {}

  static List<Path> filesIn(Path directory) throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            // PostgreSQL removes files while it runs.
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      // PostgreSQL removes files while it runs.
      return new byte[0];
    }
  }

  /// In one pass, as PostgreSQL's files are large.
  static boolean holdsOneOf(byte[] content, List<byte[]> needles) {
    var beginnings = new boolean[0x10000];
    needles.forEach(it -> beginnings[pair(it, zeros(it))] = true);
    for (int at = 0; at < content.length - 1; at++) {
      if (beginnings[pair(content, at)]) {
        for (var needle : needles) {
          if (holds(content, at - zeros(needle), needle)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// How many a needle begins with. Files are full of them, so what comes after is looked for.
  private static int zeros(byte[] needle) {
    int zeros = 0;
    while (needle[zeros] == 0) {
      zeros++;
    }
    return zeros;
  }

  private static int pair(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  private static boolean holds(byte[] content, int at, byte[] needle) {
    return at >= 0
        && at + needle.length <= content.length
        && Arrays.equals(content, at, at + needle.length, needle, 0, needle.length);
  }
}
