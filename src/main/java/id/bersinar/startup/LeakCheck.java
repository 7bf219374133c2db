package id.bersinar.startup;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// Finds what would leave tips, or who sends them, where nobody looks for them: in logs, dumps and
/// pages for developers. With any of it on there is no start.
final class LeakCheck {

  private static final List<String> SWITCHES =
      List.of(
          "spring.jpa.show-sql",
          "hibernate.show_sql",
          "spring.h2.console.enabled",
          "server.tomcat.accesslog.enabled",
          "spring.mvc.log-request-details",
          "spring.http.codecs.log-request-details");

  // Slow statements are logged with their values on PostgreSQL.
  private static final List<String> OF_HIBERNATE =
      List.of(
          "hibernate.show_sql",
          "hibernate.log_slow_query",
          "hibernate.session.events.log.LOG_QUERIES_SLOWER_THAN_MS");

  private static final Set<String> OFF = Set.of("", "false", "off", "no", "0");

  // Kept at info by application.properties, so all loggers can be turned up at once without these.
  private static final List<String> PINNED =
      List.of(
          "org.apache.catalina",
          "org.apache.coyote",
          "org.hibernate",
          "org.postgresql",
          "org.springframework.jdbc",
          "org.springframework.web");

  // At debug or trace these too write requests, statements or values; turned up with all others
  // they don't tell a tip, but nobody has a use for them alone.
  private static final List<String> TALKATIVE =
      List.of(
          "h2database", "okhttp3", "org.apache.tomcat", "org.springframework.http", "org.telegram");

  private static final Set<String> EXPOSABLE = Set.of("health", "prometheus");
  private static final Pattern H2_FILE = Pattern.compile("(?i)jdbc:h2:(?!mem:|tcp:|ssl:).*");
  private static final Pattern H2_TRACE =
      Pattern.compile("(?i)TRACE_LEVEL_(FILE|SYSTEM_OUT)\\s*[= ]\\s*[^0\\s]");
  private static final Pattern NO_H2_TRACE =
      Pattern.compile("(?i);\\s*TRACE_LEVEL_FILE\\s*=\\s*0\\s*(;.*)?$");

  private static final Pattern DUMPING_FLAG =
      Pattern.compile(
          "-XX:\\+(HeapDump|CrashOnOutOfMemoryError|FlightRecorder).*|-XX:StartFlightRecording.*"
              + "|-(agentlib:|agentpath:.*|Xrun)(jdwp|hprof).*|-Dcom\\.sun\\.management\\.jmxremote.*");

  private final Environment environment;
  private final List<String> problems = new ArrayList<>();

  private LeakCheck(Environment environment) {
    this.environment = environment;
  }

  /// What has to be turned off, a line each.
  ///
  /// @param loggers as they are set up by now, by whatever setting
  /// @param flags of the virtual machine; those of a demonstration may be what a developer needs
  static List<String> problems(
      Environment environment, List<LoggerConfiguration> loggers, List<String> flags) {
    var check = new LeakCheck(environment);
    check.switches();
    check.loggers(loggers);
    check.endpoints("management.endpoints.web.exposure.include");
    check.endpoints("management.endpoints.jmx.exposure.include");
    check.traceOfH2();
    check.ports();
    if (!environment.acceptsProfiles(Profiles.of("demo"))) {
      check.flags(flags);
    }
    return List.copyOf(check.problems);
  }

  private void ports() {
    var health = environment.getProperty("management.server.port", "");
    if (!health.isEmpty() && health.equals(environment.getProperty("server.port"))) {
      problems.add(
          "BERSINAR_HEALTH_PORT must be another than BERSINAR_HTTP_PORT, which is for the public");
    }
  }

  private void switches() {
    for (var name : SWITCHES) {
      if (isOn(environment.getProperty(name, ""))) {
        mustBeOff(name);
      }
    }
    var ofHibernate =
        Binder.get(environment)
            .bind("spring.jpa.properties", Bindable.mapOf(String.class, String.class))
            .orElse(Map.of());
    for (var name : OF_HIBERNATE) {
      if (isOn(ofHibernate.getOrDefault(name, ""))) {
        mustBeOff("spring.jpa.properties." + name);
      }
    }
  }

  private static boolean isOn(String value) {
    return !OFF.contains(value.strip().toLowerCase(Locale.ROOT));
  }

  private void mustBeOff(String name) {
    problems.add(name + " must be off: it would write down what people say or who they are");
  }

  private void loggers(List<LoggerConfiguration> loggers) {
    var turnedUp = loggers.stream().filter(LeakCheck::tells).map(it -> it.getName()).toList();
    if (!turnedUp.isEmpty()) {
      problems.add(
          "logging.level of "
              + String.join(", ", turnedUp)
              + " must not be debug or trace (which debug=true and trace=true set too):"
              + " the log would tell what people say or who they are");
    }
  }

  private static boolean tells(LoggerConfiguration logger) {
    return isUnder(PINNED, logger.getName()) && isFine(logger.getLevelConfiguration().getLevel())
        || isUnder(TALKATIVE, logger.getName())
            && logger.getConfiguredLevel() != null
            && isFine(logger.getConfiguredLevel());
  }

  private static boolean isFine(LogLevel level) {
    return level == LogLevel.TRACE || level == LogLevel.DEBUG;
  }

  private static boolean isUnder(List<String> parents, String name) {
    return parents.stream().anyMatch(it -> name.equals(it) || name.startsWith(it + "."));
  }

  private void endpoints(String name) {
    var exposed =
        Binder.get(environment).bind(name, Bindable.setOf(String.class)).orElse(Set.of()).stream()
            .filter(not(EXPOSABLE::contains))
            .sorted()
            .toList();
    if (!exposed.isEmpty()) {
      problems.add(
          name + " must name nothing but health and prometheus, not " + String.join(", ", exposed));
    }
  }

  private void traceOfH2() {
    var url = environment.getProperty("spring.datasource.url", "");
    boolean fileWithoutLevel = H2_FILE.matcher(url).matches() && !NO_H2_TRACE.matcher(url).find();
    if (fileWithoutLevel || H2_TRACE.matcher(url).find()) {
      problems.add(
          "BERSINAR_DB_URL must have ;TRACE_LEVEL_FILE=0 and no other trace level:"
              + " H2 would write statements into a file of its own");
    }
  }

  private void flags(List<String> flags) {
    flags.stream()
        .filter(it -> DUMPING_FLAG.matcher(it).matches())
        .forEach(
            it ->
                problems.add(
                    it
                        + " must not be among Java's flags: it lets memory be read or written"
                        + " down"));
  }
}
