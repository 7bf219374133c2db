package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// The packaged program after the README's `prepare`.
///
/// @param directory in which that was done
/// @param options with which it says to start
record PreparedProgram(Path directory, List<String> options) {

  // Beneath the program: with a class path that begins elsewhere, Java refuses the archive.
  private static final Path TIMERS = Path.of("program", "timers");

  /// The program that the jar is; prepared anew in each run of tests.
  static synchronized PreparedProgram of(Path jar) {
    var directory =
        jar.toAbsolutePath().resolveSibling("prepared-" + ProcessHandle.current().pid());
    try {
      if (Files.notExists(directory)) {
        Files.createDirectory(directory);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
        prepare(jar, directory);
        FastTimers.install(directory.resolve(TIMERS));
      }
      return new PreparedProgram(
          directory, Files.readAllLines(directory.resolve("program").resolve("options")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void prepare(Path jar, Path directory) throws IOException {
    // As an operator copies them.
    Files.createSymbolicLink(directory.resolve("messages"), Path.of("messages").toAbsolutePath());
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(java, "-jar", jar.toAbsolutePath().toString(), "prepare")
            .directory(directory.toFile())
            .inheritIO()
            .start();
    assertThat(process.onExit().join().exitValue()).as("prepare").isZero();
  }

  /// To be run in the directory, with timers that come so many times as often.
  List<String> withTimers(int times) {
    var program = new ArrayList<>(options.subList(0, options.indexOf("-jar")));
    program.addAll(
        List.of(
            "-D" + FastTimers.TIMES + "=" + times,
            "-cp",
            options.getLast() + File.pathSeparator + TIMERS,
            "id.bersinar.BersinarApplication"));
    return program;
  }

  private static void delete(Path directory) {
    try {
      FileSystemUtils.deleteRecursively(directory);
    } catch (IOException e) {
      // What is left lies in target.
    }
  }
}
