package id.bersinar.scenario;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

  private Programs() {}

  /// As pom.xml and the Boot plugin's quick launch have it, without the archive of classes.
  ///
  /// @param more directories for the class path
  static List<String> asTheDemonstration(Path... more) {
    var classes =
        Stream.concat(productionClasses(), Arrays.stream(more).map(Path::toString))
            .collect(Collectors.joining(File.pathSeparator));
    return List.of(
        "-Xmx256m",
        "-Xmn48m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:MetaspaceSize=128m",
        "-cp",
        classes,
        "id.bersinar.BersinarApplication");
  }

  /// The packaged program with the README's flags, and timers that come more often.
  static List<String> packaged(Path jar, Path timers, int times) {
    FastTimers.install(timers);
    return List.of(
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-Dloader.path=" + timers,
        "-D" + FastTimers.TIMES + "=" + times,
        "-cp",
        jar.toString(),
        "org.springframework.boot.loader.launch.PropertiesLauncher");
  }

  private static Stream<String> productionClasses() {
    var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .map(entry -> entry.endsWith("classes") ? demonstrationJar(entry) : entry);
  }

  private static String demonstrationJar(String classes) {
    return Path.of(classes).resolveSibling("demonstration.jar").toString();
  }
}
