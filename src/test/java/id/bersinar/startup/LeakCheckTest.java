package id.bersinar.startup;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.RunningBot;
import id.bersinar.scenario.WholeProgram;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggerConfiguration;
import org.springframework.mock.env.MockEnvironment;

/// What would let tips leak keeps the bot from starting.
class LeakCheckTest {

  private final MockEnvironment environment =
      new MockEnvironment()
          .withProperty("management.endpoints.web.exposure.include", "health,prometheus")
          .withProperty(
              "spring.datasource.url",
              "jdbc:h2:file:./data/bersinar;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE");

  private List<String> problems() {
    return LeakCheck.problems(environment, List.of(), List.of());
  }

  private List<String> problemsWith(LoggerConfiguration... loggers) {
    return LeakCheck.problems(environment, List.of(loggers), List.of());
  }

  private List<String> problemsWithFlag(String flag) {
    return LeakCheck.problems(environment, List.of(), List.of("-Xmx256m", flag));
  }

  @Test
  void withTheDefaultsThereIsNothingToTurnOff() {
    assertThat(problems()).isEmpty();
    environment.setProperty("spring.datasource.url", "jdbc:postgresql://localhost:5432/bersinar");
    environment.setProperty("spring.jpa.show-sql", "false");
    environment.setProperty("spring.jpa.properties.hibernate.log_slow_query", "0");
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "spring.jpa.show-sql,true",
    "spring.jpa.properties.hibernate.show_sql,true",
    "spring.jpa.properties.hibernate.log_slow_query,10",
    "hibernate.show_sql,true",
    "spring.h2.console.enabled,true",
    "server.tomcat.accesslog.enabled,true",
    "spring.mvc.log-request-details,TRUE",
    "management.endpoints.web.exposure.include,*",
    "management.endpoints.web.exposure.include,'health,heapdump'",
    "management.endpoints.web.exposure.include,httpexchanges",
    "management.endpoints.web.exposure.include,env",
    "management.endpoints.jmx.exposure.include,threaddump",
  })
  void whatWouldTellKeepsTheBotFromStartingAndIsNamed(String name, String value) {
    environment.setProperty(name, value);
    assertThat(problems()).singleElement().asString().startsWith(name).doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:file:./data/bersinar",
        "jdbc:h2:./data/bersinar;TRACE_LEVEL_FILE=1",
        "jdbc:h2:file:./data/bersinar;trace_level_file=4;DB_CLOSE_ON_EXIT=FALSE",
        "jdbc:h2:file:./data/bersinar;TRACE_LEVEL_FILE=0;INIT=SET TRACE_LEVEL_FILE 3",
        "jdbc:h2:mem:bersinar;TRACE_LEVEL_SYSTEM_OUT=3",
      })
  void h2MustNotTrace(String url) {
    environment.setProperty("spring.datasource.url", url);
    assertThat(problems()).singleElement().asString().startsWith("BERSINAR_DB_URL must have");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.hibernate.SQL",
        "org.hibernate.orm.jdbc.bind",
        "org.hibernate",
        "org.springframework.web",
        "org.apache.catalina.authenticator.AuthenticatorBase",
        "org.apache.coyote.http11.Http11InputBuffer",
        "org.postgresql",
        "okhttp3",
        "h2database",
        "org.springframework.jdbc.core.StatementCreatorUtils",
      })
  void aLoggerThatTellsMustNotBeTurnedUp(String name) {
    for (var level : new LogLevel[] {LogLevel.DEBUG, LogLevel.TRACE}) {
      assertThat(problemsWith(new LoggerConfiguration(name, level, level)))
          .singleElement()
          .asString()
          .startsWith("logging.level of " + name + " must not be debug or trace");
    }
    assertThat(problemsWith(new LoggerConfiguration(name, LogLevel.INFO, LogLevel.INFO))).isEmpty();
  }

  @Test
  void allLoggersMayBeTurnedUpAtOnceAsLongAsThePinnedOnesStaySilent() {
    assertThat(
            problemsWith(
                new LoggerConfiguration("ROOT", LogLevel.TRACE, LogLevel.TRACE),
                new LoggerConfiguration("okhttp3", null, LogLevel.TRACE),
                new LoggerConfiguration("org.hibernate", LogLevel.INFO, LogLevel.INFO),
                new LoggerConfiguration("org.hibernate.SQL", null, LogLevel.INFO)))
        .isEmpty();
    // As where application.properties has been replaced and nothing is pinned.
    assertThat(problemsWith(new LoggerConfiguration("org.hibernate.SQL", null, LogLevel.TRACE)))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-XX:+HeapDumpOnOutOfMemoryError",
        "-XX:StartFlightRecording=filename=x.jfr",
        "-agentlib:jdwp=transport=dt_socket,server=y,address=5005",
        "-Dcom.sun.management.jmxremote.port=9010",
      })
  void memoryMustNotBeWrittenDownOrRead(String flag) {
    assertThat(problemsWithFlag(flag)).singleElement().asString().startsWith(flag + " must not");
    assertThat(problemsWithFlag("-XX:-HeapDumpOnOutOfMemoryError")).isEmpty();
    environment.setActiveProfiles("demo");
    assertThat(problemsWithFlag(flag)).isEmpty();
  }

  @Test
  void healthAndMetricsMustNotBeAtThePublicsPort() {
    environment.setProperty("server.port", "8081");
    environment.setProperty("management.server.port", "8081");
    assertThat(problemsWithFlag("-Xmx256m"))
        .singleElement()
        .asString()
        .startsWith("BERSINAR_HEALTH_PORT must be another");
  }

  @WholeProgram
  @Test
  void theProgramSaysInOneLineWhatMustBeOff(@TempDir Path data) {
    var settings = Map.of("TELEGRAM_BOT_TOKEN", "1:SAMPLE", "BERSINAR_DATA_DIR", data.toString());
    assertThat(
            refusal(
                settings,
                "--logging.level.org.hibernate.orm.jdbc.bind=trace",
                "--logging.level.sql=debug",
                "--management.endpoints.web.exposure.include=health,heapdump"))
        .hasSize(2)
        .anyMatch(it -> it.contains("management.endpoints.web.exposure.include must"))
        .anyMatch(
            it -> it.contains("logging.level of org.hibernate.SQL, org.hibernate.orm.jdbc.bind, "));
    assertThat(refusal(settings, "--debug=true"))
        .singleElement()
        .asString()
        .contains("logging.level of ");
    assertThat(data).isEmptyDirectory();
  }

  private static List<String> refusal(Map<String, String> settings, String... arguments) {
    var all = Stream.concat(Stream.of(arguments), Stream.of("--logging.level.root=trace"));
    try (var bot = RunningBot.launch(settings, all.toArray(String[]::new))) {
      assertThat(bot.exitCode()).isNotZero();
      return bot.log().lines().filter(it -> it.contains("Cannot start")).toList();
    }
  }
}
