package id.bersinar.scenario;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of the bot is run, as Java's arguments.
final class Programs {

  /// What it reports is looked for at a program's end.
  static final String LEAK_DETECTION =
      """
      {"spring.datasource.hikari.leak-detection-threshold": "%s",
       "logging.level.com.zaxxer.hikari.pool.ProxyLeakTask": "info"}
      """
          .formatted(LentConnections.THRESHOLD);

  /// Who answers for people's data, without whom there is no start.
  static final Map<String, String> CONTROLLER =
      Map.of("BERSINAR_CONTROLLER", "contoh", "BERSINAR_CONTACT", "contoh");

  private Programs() {}

  /// With receipts that cost little. At full cost each takes two seconds of the processor's time
  /// where nothing is compiled well yet; the soak pays them.
  static Map<String, String> withCheapReceipts(Map<String, String> environment) {
    var all = new HashMap<>(environment);
    all.put("BERSINAR_TIPS_STRETCHING_MEMORY", "1024");
    return all;
  }

  /// As pom.xml and the Boot plugin's quick launch have it, with an archive of classes of its own.
  ///
  /// @param more directories for the class path
  static List<String> asTheDemonstration(Path... more) {
    var flags =
        List.of(
            "-Xmx256m",
            "-Xmn48m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MetaspaceSize=128m",
            "-XX:ReservedCodeCacheSize=128m",
            "-Djava.lang.invoke.MethodHandle.COMPILE_THRESHOLD=30",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0");
    var cache = ClassCache.of(demonstrationJar(), flags, arguments(Stream.empty()));
    return Stream.of(cache, flags, arguments(Arrays.stream(more))).flatMap(List::stream).toList();
  }

  private static List<String> arguments(Stream<Path> more) {
    var classes =
        Stream.concat(productionClasses(), more.map(Path::toString))
            .collect(Collectors.joining(File.pathSeparator));
    return List.of("-cp", classes, "id.bersinar.BersinarApplication");
  }

  /// Jars only, as a cache of classes takes none from directories.
  private static Stream<String> productionClasses() {
    return classPath()
        .filter(entry -> !entry.endsWith("test-classes"))
        .filter(entry -> entry.endsWith(".jar") || entry.endsWith("classes"))
        .map(entry -> entry.endsWith("classes") ? demonstrationJar().toString() : entry);
  }

  private static Path demonstrationJar() {
    return classPath()
        .filter(entry -> entry.endsWith("classes") && !entry.endsWith("test-classes"))
        .map(entry -> Path.of(entry).resolveSibling("demonstration.jar"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<String> classPath() {
    return Arrays.stream(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
            .split(File.pathSeparator));
  }
}
