package id.bersinar.startup;

import id.bersinar.storage.BackupFiles;
import id.bersinar.storage.DamagedFile;
import id.bersinar.storage.SettingAtFault;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/// Says in one line what keeps the bot from starting, instead of a stack trace, where an operator
/// can do something about it.
@Order(0)
class StartFailure implements SpringBootExceptionReporter {

  private static final Logger log = LoggerFactory.getLogger("bersinar");

  private final Environment environment;

  StartFailure(ConfigurableApplicationContext context) {
    this.environment = context.getEnvironment();
  }

  @Override
  public boolean reportException(Throwable failure) {
    var line =
        Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .map(this::explained)
            .flatMap(Optional::stream)
            .findFirst();
    line.ifPresent(text -> text.lines().forEach(it -> log.error("Cannot start: {}", it)));
    return line.isPresent();
  }

  private Optional<String> explained(@Nullable Throwable cause) {
    return switch (cause) {
      case WrongSettings wrong -> Optional.ofNullable(wrong.getMessage());
      case Throwable problem when problem instanceof SettingAtFault it ->
          Optional.of(it.setting() + ": " + problem.getMessage());
      case PortInUseException taken ->
          Optional.of(portSetting(taken.getPort()) + ": port " + taken.getPort() + " is in use");
      case SQLException damaged when DamagedFile.explains(damaged) ->
          Optional.of("BERSINAR_DATA_DIR: the database's file is damaged. " + wayOut());
      case SQLException refused when DamagedFile.refused(refused).isPresent() ->
          Optional.of(
              "BERSINAR_DATA_DIR: the database's file can't be opened: "
                  + DamagedFile.refused(refused).get());
      case SQLException database -> Optional.of("BERSINAR_DB_URL: " + reason(database));
      case null, default -> Optional.empty();
    };
  }

  private String portSetting(int port) {
    return Integer.toString(port).equals(environment.getProperty("management.server.port"))
        ? "BERSINAR_HEALTH_PORT"
        : "BERSINAR_HTTP_PORT";
  }

  private String wayOut() {
    var data = Path.of(environment.getProperty("bersinar.data-dir", ""));
    return new BackupFiles(data)
        .newest()
        .map(it -> "The newest backup is " + it + "; README, \"Back up and restore\", says how")
        .orElse("There is no backup in " + data.resolve("backups"));
  }

  private static String reason(SQLException failure) {
    var last = failure.getCause() instanceof SQLException deeper ? deeper : failure;
    return String.valueOf(last.getMessage()).lines().findFirst().orElse("").strip();
  }
}
