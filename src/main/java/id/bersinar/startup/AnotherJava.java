package id.bersinar.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Java of the same kind that runs beside this one, without the settings of the real bot.
final class AnotherJava {

  // Such as its database.
  private static final Pattern SETTINGS =
      Pattern.compile("(BERSINAR|TELEGRAM|SPRING|SERVER|MANAGEMENT|LOGGING)_.*");
  private static final long LONGEST_MINUTES = 10;

  private AnotherJava() {}

  /// Runs it to its end, and shows what it has said where it fails.
  static boolean succeeds(List<String> arguments) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var log = Files.createTempFile("bersinar-prepare", ".log");
    var builder =
        new ProcessBuilder(Stream.concat(Stream.of(java), arguments.stream()).toList())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(it -> SETTINGS.matcher(it).matches());
    var process = builder.start();
    try {
      boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
      if (ended && process.exitValue() == 0) {
        return true;
      }
      System.err.print(Files.readString(log));
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
      delete(log);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
