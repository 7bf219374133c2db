package id.bersinar.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/// The program's classes, loaded and linked in a first start (JEP 483 and 514), with which later
/// ones take two thirds of the processor's time. Where it can't be made they take all of it.
final class ClassCache {

  private static final long MINUTES = 5;

  private ClassCache() {}

  /// The cache of a program, made unless it is newer than the program's jar.
  ///
  /// @param flags with which programs will be started
  /// @param arguments class path, beginning with the jar, and main class
  /// @return the flag that uses it, if it could be made
  static synchronized List<String> of(Path jar, List<String> flags, List<String> arguments) {
    var cache = jar.resolveSibling("programs.aot");
    try {
      if (!Files.exists(cache)
          || Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) < 0) {
        make(cache, flags, arguments);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
  }

  private static void make(Path cache, List<String> flags, List<String> arguments)
      throws IOException, InterruptedException {
    var directory = Files.createTempDirectory("bersinar-first-start");
    var fresh = directory.resolve("programs.aot");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-XX:AOTCacheOutput=" + fresh, "-Dspring.context.exit=onRefresh"));
    command.addAll(arguments);
    command.add("--spring.profiles.active=demo");
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("BERSINAR_DATA_DIR", directory.resolve("data").toString());
    builder.environment().put("BERSINAR_HTTP_PORT", Integer.toString(RunningBot.freePort()));
    var first = builder.start();
    if (!first.waitFor(MINUTES, TimeUnit.MINUTES)) {
      first.destroyForcibly().waitFor();
    } else if (Files.exists(fresh)) {
      Files.move(fresh, cache, StandardCopyOption.REPLACE_EXISTING);
    }
    FileSystemUtils.deleteRecursively(directory);
  }
}
