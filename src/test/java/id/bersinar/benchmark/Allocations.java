package id.bersinar.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What a program has allocated, by its log of collections: what is young before one and was not
/// after the one before. What is too large to begin young isn't counted.
final class Allocations {

  private static final Pattern YOUNG = Pattern.compile("DefNew: (\\d+)K\\(\\d+K\\)->(\\d+)K");

  private final Path log;

  Allocations(Path log) {
    this.log = log;
  }

  /// Up to the last collection.
  double bytes() {
    try {
      long kilobytes = 0;
      long left = 0;
      var lines = YOUNG.matcher(Files.readString(log));
      while (lines.find()) {
        kilobytes += Long.parseLong(lines.group(1)) - left;
        left = Long.parseLong(lines.group(2));
      }
      return kilobytes * 1024.0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
