package id.bersinar.startup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.util.FileSystemUtils;

/// `prepare`: unpacks the program beside itself and lets it run once on sample data, so that Java
/// keeps its classes as it needs them (JEP 483 and 514). Started from there it takes a quarter of
/// the processor's time. Where that archive doesn't fit any more, such as with another Java, Java
/// says so and starts without.
public final class Preparation {

  /// What [#run] makes, in the working directory.
  static final Path DIRECTORY = Path.of("program");

  /// The options with which the program is started then, as `java @program/options`.
  static final Path OPTIONS = DIRECTORY.resolve("options");

  private static final Path NEW = Path.of("program.new");
  private static final Path ARCHIVE = Path.of("classes.aot");

  // Most installations are never so busy that the second compiler pays. What a start needs is there
  // from the first, so that it collects garbage less often. Memory that isn't used is given back,
  // and objects are as small as can be (JEP 519).
  private static final List<String> FLAGS =
      List.of(
          // A Java without one of these starts all the same.
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-Xms96m",
          "-Xmn32m",
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=20",
          "-XX:-ShrinkHeapInSteps",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseCompactObjectHeaders",
          // Reserved, not taken. Each time that a sixth of it is used anew, Java collects all
          // garbage, and a start doesn't use as much.
          "-XX:ReservedCodeCacheSize=128m",
          "-XX:TrimNativeHeapInterval=60000",
          // Java makes a class of each step towards a constructor that is called by reflection;
          // there are some 1,100 for the beans, none of which what is called once needs.
          "-Djava.lang.invoke.MethodHandle.COMPILE_THRESHOLD=30",
          // The archive lies where it was made for. At any other place its addresses are rewritten,
          // and 60 MB of it would be the process's own and not the file's.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          // Of what doesn't fit it warns in riddles; that it starts without is an error.
          "-Xlog:aot*=error");

  private final Path jar;

  private Preparation(Path jar) {
    this.jar = jar;
  }

  /// Says on the terminal what it does.
  ///
  /// @return whether the program can be started with the options
  public static boolean run(Class<?> program) {
    var source = new ApplicationHome(program).getSource();
    if (source == null
        || !source.isFile()
        || source.toPath().startsWith(DIRECTORY.toAbsolutePath())) {
      System.err.println("prepare is for the program as it was packaged: one file, bersinar-….jar");
      return false;
    }
    try {
      return new Preparation(source.toPath()).run();
    } catch (IOException e) {
      System.err.println("Cannot write " + DIRECTORY.toAbsolutePath() + ": " + e.getMessage());
      return false;
    }
  }

  private boolean run() throws IOException {
    if (Files.exists(DIRECTORY) && Files.notExists(OPTIONS) && !isEmpty(DIRECTORY)) {
      System.err.println(DIRECTORY.toAbsolutePath() + " is there already, and not of mine");
      return false;
    }
    FileSystemUtils.deleteRecursively(NEW);
    try {
      return isMade() && takesThePlace();
    } finally {
      FileSystemUtils.deleteRecursively(NEW);
    }
  }

  private boolean isMade() throws IOException {
    System.out.println("Unpacking …");
    if (!AnotherJava.succeeds(
        List.of(
            "-Djarmode=tools",
            "-jar",
            jar.toString(),
            "extract",
            "--destination",
            NEW.toString()))) {
      System.err.println("The program can't be unpacked");
      return false;
    }
    System.out.println("Running once on sample data; that takes a minute …");
    var options = new ArrayList<>(FLAGS);
    if (rehearses()) {
      options.add("-XX:AOTCache=" + DIRECTORY.resolve(ARCHIVE));
    } else {
      System.out.println("There is no archive of classes, so starts take longer.");
    }
    options.addAll(List.of("-jar", DIRECTORY.resolve(jar.getFileName()).toString()));
    Files.write(NEW.resolve(OPTIONS.getFileName()), options);
    return true;
  }

  /// Until here the program of before is as it was.
  private static boolean takesThePlace() throws IOException {
    FileSystemUtils.deleteRecursively(DIRECTORY);
    Files.move(NEW, DIRECTORY);
    System.out.println("Done. Start the program with: java @" + OPTIONS);
    return true;
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  private boolean rehearses() throws IOException {
    var data = Files.createTempDirectory("bersinar-rehearsal");
    var archive = NEW.resolve(ARCHIVE);
    try {
      var run = new ArrayList<>(FLAGS);
      run.add("-XX:AOTCacheOutput=" + archive);
      run.addAll(List.of("-jar", NEW.resolve(jar.getFileName()).toString()));
      run.addAll(
          List.of(
              "--spring.profiles.active=demo,rehearsal",
              "--server.port=" + freePort(),
              "--bersinar.data-dir=" + data));
      return AnotherJava.succeeds(run) && Files.exists(archive);
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private static int freePort() throws IOException {
    try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
