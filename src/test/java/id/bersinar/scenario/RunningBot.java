package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
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
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// The bot in a process of its own, as an operator runs it.
public final class RunningBot implements AutoCloseable {

  // Below those that a system hands out by itself, so that nobody else comes to have it meanwhile.
  private static final AtomicInteger NEXT_PORT =
      new AtomicInteger(ThreadLocalRandom.current().nextInt(15_000, 30_000));

  // More of them side by side take the processors' caches from each other: twelve take twice the
  // processor's time that they take one after another.
  private static final Semaphore STARTING =
      new Semaphore(Runtime.getRuntime().availableProcessors());

  /// For how long a start may take where everything else is busy, too.
  public static final Duration LONGEST_START = Duration.ofMinutes(3);

  private static final Duration STOP = Duration.ofSeconds(90);

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
    for (; ; ) {
      int port = NEXT_PORT.getAndIncrement();
      try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return port;
      } catch (BindException taken) {
        // The next one.
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Starts it and waits until it is ready and has found Telegram.
  ///
  /// @param environment the variables of `.env.example`
  public static RunningBot start(Map<String, String> environment, String... arguments) {
    return awaited(() -> launch(environment, arguments));
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
        () ->
            launch(
                Programs.asTheDemonstration(directory),
                file,
                Programs.withCheapReceipts(all),
                arguments));
  }

  private static RunningBot awaited(Supplier<RunningBot> launched) {
    STARTING.acquireUninterruptibly();
    try {
      return launched.get().awaited(LONGEST_START);
    } finally {
      STARTING.release();
    }
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
    return awaited(LONGEST_START.multipliedBy(4));
  }

  /// Starts the packaged program as the README says, with timers that come more often, without
  /// waiting.
  ///
  /// @param times how much more often
  public static RunningBot launchJar(
      Path jar, int times, Map<String, String> environment, String... arguments) {
    var prepared = PreparedProgram.of(jar);
    return launch(
        prepared.withTimers(times), prepared.directory(), Path.of(""), environment, arguments);
  }

  /// Starts the packaged program as the README says, without waiting.
  public static RunningBot launchJar(
      Path jar, Map<String, String> environment, String... arguments) {
    var prepared = PreparedProgram.of(jar);
    return launch(prepared.options(), prepared.directory(), Path.of(""), environment, arguments);
  }

  static RunningBot launch(
      List<String> program, Path clock, Map<String, String> environment, String... arguments) {
    return launch(program, Path.of("").toAbsolutePath(), clock, environment, arguments);
  }

  private static RunningBot launch(
      List<String> program,
      Path directory,
      Path clock,
      Map<String, String> environment,
      String... arguments) {
    var all = new HashMap<>(environment);
    var doors = BotDoors.of(all, arguments);
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(program);
    command.addAll(List.of(arguments));
    try {
      var log = Files.createTempFile("bersinar-bot", ".log");
      var builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
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

  /// Lets its clock say so long after the present.
  public void setClock(Duration ahead) {
    ProcessClock.set(clock, ahead);
  }

  /// What the system knows of it.
  public RunningProcess process() {
    return new RunningProcess(process.pid());
  }

  /// Writes down what its heap holds, after a collection of garbage.
  public void dumpHeap(Path file) {
    process().dumpHeap(file);
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

  void waitForEnd(Duration patience) {
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
    var lent = LentConnections.stillOut(this::log, process::isAlive);
    stop();
    assertThat(lent).as("connections that were never given back").isEmpty();
    try {
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
