package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// What the system and the JVM's own tools know of a process, and do to it.
public final class RunningProcess {

  private static final String JCMD =
      Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

  private final String pid;

  public RunningProcess(long pid) {
    this.pid = Long.toString(pid);
  }

  /// How much of the machine's memory it takes, in MB.
  public long residentMegabytes() {
    try (var lines = Files.lines(Path.of("/proc", pid, "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How long it has kept processors busy since its start.
  public Duration processorTime() {
    return ProcessHandle.of(Long.parseLong(pid))
        .orElseThrow()
        .info()
        .totalCpuDuration()
        .orElseThrow();
  }

  /// How many files, sockets and the like it has open.
  public long openFiles() {
    try (var open = Files.list(Path.of("/proc", pid, "fd"))) {
      return open.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Collects garbage.
  public void collectGarbage() {
    run(JCMD, pid, "GC.run");
  }

  /// Writes down from now on what each collection of garbage leaves.
  public void logCollections(Path file) {
    run(JCMD, pid, "VM.log", "output=" + file.toAbsolutePath(), "what=gc+heap=info");
  }

  /// Writes down what its heap holds, after a collection of garbage.
  void dumpHeap(Path file) {
    run(JCMD, pid, "GC.heap_dump", "-overwrite", file.toAbsolutePath().toString());
  }

  /// Whether this system has what [#limitFiles] takes.
  public static boolean canLimitFiles() {
    try {
      run("prlimit", "--version");
      return true;
    } catch (UncheckedIOException _) {
      return false;
    }
  }

  /// Lets it write no file beyond so many bytes, as if the disk were full.
  public void limitFiles(long bytes) {
    run("prlimit", "--pid", pid, "--fsize=" + bytes + ":");
  }

  /// Takes back [#limitFiles].
  public void limitFilesNoMore() {
    run("prlimit", "--pid", pid, "--fsize=unlimited:");
  }

  private static void run(String... command) {
    try {
      var tool = new ProcessBuilder(command).redirectErrorStream(true).start();
      var said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(tool.waitFor()).as(said).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
