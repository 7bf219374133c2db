package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The bot in a process of its own, as an operator runs it.
public final class RunningBot implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration STOP = Duration.ofSeconds(90);
  private static final Duration POLLING = Duration.ofMillis(200);

  private static final String JCMD =
      Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

  private final Process process;
  private final BotDoors doors;
  private final Path log;
  private final Path clock;

  private RunningBot(Process process, BotDoors doors, Path log, Path clock) {
    this.process = process;
    this.doors = doors;
    this.log = log;
    this.clock = clock;
  }

  /// A port of this machine that nobody listens on.
  public static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Starts it and waits until it is ready and has found Telegram.
  ///
  /// @param environment the variables of `.env.example`
  public static RunningBot start(Map<String, String> environment, String... arguments) {
    return awaited(launch(environment, arguments));
  }

  /// As [#start], with a clock that [#setClock] moves.
  ///
  /// @param directory for what that takes, empty
  public static RunningBot startWithClock(
      Path directory, Map<String, String> environment, String... arguments) {
    ProcessClock.install(directory);
    var file = directory.resolve("ahead");
    ProcessClock.set(file, Duration.ZERO);
    var all = new HashMap<>(environment);
    all.putAll(ProcessClock.environment(file));
    return awaited(
        launch(
            Programs.asTheDemonstration(directory),
            file,
            Programs.withCheapReceipts(all),
            arguments));
  }

  private static RunningBot awaited(RunningBot bot) {
    return bot.awaited(START);
  }

  private RunningBot awaited(Duration patience) {
    try {
      await().atMost(patience).pollInterval(Duration.ofMillis(100)).until(this::isUpOrGone);
      assertThat(process.isAlive()).as(log()).isTrue();
      return this;
    } catch (RuntimeException | AssertionError e) {
      kill();
      throw new AssertionError("the bot did not start:\n" + log(), e);
    }
  }

  /// Starts it without waiting.
  public static RunningBot launch(Map<String, String> environment, String... arguments) {
    return launch(
        Programs.asTheDemonstration(),
        Path.of(""),
        Programs.withCheapReceipts(environment),
        arguments);
  }

  /// Waits until it is ready, also where the machine is busy with much else.
  public RunningBot awaited() {
    return awaited(START.multipliedBy(4));
  }

  /// Starts the packaged program as the README says, with timers that come more often, without
  /// waiting.
  ///
  /// @param directory for what that takes
  /// @param times how much more often
  public static RunningBot launchJar(
      Path jar, Path directory, int times, Map<String, String> environment, String... arguments) {
    return launch(Programs.packaged(jar, directory, times), Path.of(""), environment, arguments);
  }

  static RunningBot launch(
      List<String> program, Path clock, Map<String, String> environment, String... arguments) {
    var all = new HashMap<>(environment);
    var doors = BotDoors.of(all, arguments);
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(program);
    command.addAll(List.of(arguments));
    try {
      var log = Files.createTempFile("bersinar-bot", ".log");
      var builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.environment().put("SPRING_APPLICATION_JSON", Programs.LEAK_DETECTION);
      Programs.CONTROLLER.forEach(all::putIfAbsent);
      builder.environment().putAll(all);
      return new RunningBot(builder.start(), doors, log, clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isUpOrGone() {
    return !process.isAlive() || health().statusCode() == 200;
  }

  /// What an address of the bot answers; 0 where nobody answers.
  public HttpAnswer get(String path) {
    return doors.get(path);
  }

  /// What it says of its health; 0 where nobody answers.
  public HttpAnswer health() {
    return doors.ofHealth();
  }

  /// Its metrics, a line each.
  public List<String> metrics() {
    return doors.metrics();
  }

  /// What an address of the bot answers; 0 where nobody answers.
  public HttpAnswer send(HttpRequest.Builder request) {
    return doors.send(request);
  }

  public URI url() {
    return doors.url();
  }

  /// Types lines into its terminal, and nothing after them.
  public void types(List<String> lines) {
    try (var keyboard = process.outputWriter(StandardCharsets.UTF_8)) {
      for (var line : lines) {
        keyboard.write(line + System.lineSeparator());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What it has logged so far.
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How much of the machine's memory it takes, in MB.
  public long residentMegabytes() {
    try (var lines = Files.lines(Path.of("/proc", pid(), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many files, sockets and the like it has open.
  public long openFiles() {
    try (var open = Files.list(Path.of("/proc", pid(), "fd"))) {
      return open.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Collects garbage.
  public void collectGarbage() {
    run(JCMD, pid(), "GC.run");
  }

  /// Lets its clock say so long after the present.
  public void setClock(Duration ahead) {
    ProcessClock.set(clock, ahead);
  }

  /// Writes down what its heap holds, after a collection of garbage.
  public void dumpHeap(Path file) {
    run(JCMD, pid(), "GC.heap_dump", "-overwrite", file.toAbsolutePath().toString());
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
    run("prlimit", "--pid", pid(), "--fsize=" + bytes + ":");
  }

  /// Takes back [#limitFiles].
  public void limitFilesNoMore() {
    run("prlimit", "--pid", pid(), "--fsize=unlimited:");
  }

  private String pid() {
    return Long.toString(process.pid());
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

  public boolean isAlive() {
    return process.isAlive();
  }

  /// Ends it as a power cut would (SIGKILL).
  public void kill() {
    process.destroyForcibly();
    waitForEnd();
  }

  /// Waits until it has ended by itself.
  public int exitCode() {
    waitForEnd();
    return process.exitValue();
  }

  private void waitForEnd() {
    waitForEnd(STOP);
  }

  private void waitForEnd(Duration patience) {
    try {
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("the bot did not stop:\n" + log());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Ends it as an operator would (SIGTERM).
  public void stop() {
    stop(STOP);
  }

  void stop(Duration patience) {
    process.destroy();
    waitForEnd(patience);
  }

  /// As [#stop]. Fails if a connection is not given back before.
  @Override
  public void close() {
    var lent = lentForLong();
    stop();
    assertThat(lent).as("connections that were never given back").isEmpty();
    try {
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lentForLong() {
    var end = System.nanoTime() + LentConnections.PATIENCE.toNanos();
    var lent = LentConnections.neverReturned(log());
    while (!lent.isEmpty() && process.isAlive() && System.nanoTime() < end) {
      LockSupport.parkNanos(POLLING.toNanos());
      lent = LentConnections.neverReturned(log());
    }
    return process.isAlive() ? lent : List.of();
  }
}
