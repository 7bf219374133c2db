package id.bersinar.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// The program's classes, loaded and linked in a rehearsal (JEP 483 and 514) as `prepare` does it,
/// with which later runs take half of the processor's time. Where it can't be made they take all of
/// it.
final class ClassCache {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private static boolean tried;

  private ClassCache() {}

  /// The cache of a program, made unless it is newer than the program's jar.
  ///
  /// @param flags with which programs will be started
  /// @param arguments class path, beginning with the jar, and main class
  /// @return the flag that uses it, if it could be made
  static synchronized List<String> of(Path jar, List<String> flags, List<String> arguments) {
    var cache = jar.resolveSibling("programs.aot");
    try {
      if (!tried
          && (!Files.exists(cache)
              || Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) < 0)) {
        make(cache, flags, arguments);
      }
      tried = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
  }

  private static void make(Path cache, List<String> flags, List<String> arguments)
      throws IOException {
    Files.deleteIfExists(cache);
    var directory = Files.createTempDirectory("bersinar-first-run");
    var fresh = directory.resolve("programs.aot");
    var program = new ArrayList<>(flags);
    program.add("-XX:AOTCacheOutput=" + fresh);
    program.addAll(arguments);
    var first =
        RunningBot.launch(
            program,
            Path.of(""),
            Programs.withCheapReceipts(
                Map.of("BERSINAR_DATA_DIR", directory.resolve("data").toString())),
            "--spring.profiles.active=demo,rehearsal");
    try {
      // It writes the cache on its way out.
      first.waitForEnd(LONGEST);
      if (Files.exists(fresh)) {
        Files.move(fresh, cache, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      first.kill();
      FileSystemUtils.deleteRecursively(directory);
    }
  }
}
