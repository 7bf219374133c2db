package id.bersinar;

import id.bersinar.storage.OwnerOnly;
import id.bersinar.tips.CommandLine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// Looks at every setting before anything starts, and says by its name what is wrong with it.
class SettingsCheck implements ApplicationListener<ApplicationPreparedEvent> {

  // Bot API: the bot's user id, a colon, a secret.
  private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
  // Bot API, setWebhook: 1-256 characters of these.
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");
  private static final Pattern OPERATORS = Pattern.compile("(\\d+(\\s*,\\s*\\d+)*)?");
  private static final Pattern SLOT = Pattern.compile("[1-9]\\d{0,4}[smh]");
  private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,3}");
  private static final Pattern DATABASE = Pattern.compile("jdbc:(h2|postgresql):.+");

  @Override
  public void onApplicationEvent(ApplicationPreparedEvent event) {
    var environment = event.getApplicationContext().getEnvironment();
    EmptySettings.remove(environment.getPropertySources());
    ListeningAddress.settle(environment);
    var problems = new ArrayList<>(problems(environment));
    problems.addAll(
        LeakCheck.problems(
            environment,
            LoggingSystem.get(getClass().getClassLoader()).getLoggerConfigurations(),
            ManagementFactory.getRuntimeMXBean().getInputArguments()));
    if (!problems.isEmpty()) {
      throw new WrongSettings(problems);
    }
  }

  /// What is wrong, a line each.
  static List<String> problems(Environment environment) {
    var check = new Check(environment, new ArrayList<>());
    check.telegram();
    check.webhook();
    check.matches("BERSINAR_OPERATORS", "bersinar.operators", OPERATORS, "numbers with commas");
    check.matches(
        "BERSINAR_DB_URL", "spring.datasource.url", DATABASE, "jdbc:postgresql:… or jdbc:h2:…");
    check.matches("BERSINAR_TIPS_SLOT", "bersinar.tips.slot", SLOT, "10m, 90s or 1h");
    check.matches(
        "BERSINAR_TIPS_KEEP_DAYS", "bersinar.tips.keep-days", DAYS, "a number of days, from 1");
    check.recoveryKey();
    check.port();
    check.dataDirectory();
    check.messagesDirectory();
    return List.copyOf(check.problems);
  }

  private record Check(Environment environment, List<String> problems) {

    String value(String property) {
      return environment.getProperty(property, "").strip();
    }

    void wrong(String name, String problem) {
      problems.add(name + " " + problem);
    }

    void matches(String name, String property, Pattern pattern, String expected) {
      if (!pattern.matcher(value(property)).matches()) {
        wrong(name, "is not of the form: " + expected);
      }
    }

    void telegram() {
      var token = value("bersinar.telegram.token");
      if (token.isEmpty()) {
        wrong(
            "TELEGRAM_BOT_TOKEN",
            "is missing: ask @BotFather for one and put it into .env"
                + (environment.acceptsProfiles(Profiles.of("demo"))
                    ? ""
                    : "; to try Bersinar without Telegram, run `mvn spring-boot:run`"));
      } else if (!TOKEN.matcher(token).matches()) {
        // The value is a secret even where it is mistyped.
        wrong("TELEGRAM_BOT_TOKEN", "does not look like a token of @BotFather");
      }
      if (!isWebAddress(value("bersinar.telegram.api-url"))) {
        wrong("TELEGRAM_API_URL", "is not an http(s) address");
      }
    }

    void webhook() {
      var url = value("bersinar.telegram.webhook-url");
      if (url.isEmpty()) {
        return;
      }
      if (!isWebAddress(url) || !url.endsWith("/telegram/webhook")) {
        wrong(
            "TELEGRAM_WEBHOOK_URL",
            "must be the public https address that ends in /telegram/webhook");
      }
      if (!SECRET.matcher(value("bersinar.telegram.webhook-secret")).matches()) {
        wrong(
            "TELEGRAM_WEBHOOK_SECRET",
            "must be 1 to 256 of A-Z a-z 0-9 _ - when TELEGRAM_WEBHOOK_URL is set");
      }
    }

    void recoveryKey() {
      var key = value("bersinar.tips.recovery-key");
      if (!key.isEmpty() && !CommandLine.isRecoveryKey(key)) {
        wrong(
            "BERSINAR_RECOVERY_KEY",
            "has a typing error or is not whole: copy the line again as the step recovery-key has"
                + " printed it, or make a new key");
      }
    }

    void port() {
      try {
        int port = Integer.parseInt(value("server.port"));
        if (port < 0 || port > 65_535) {
          wrong("BERSINAR_HTTP_PORT", "must lie between 1 and 65535");
        }
      } catch (NumberFormatException e) {
        wrong("BERSINAR_HTTP_PORT", "is not a number");
      }
    }

    void dataDirectory() {
      try {
        var directory = OwnerOnly.directory(Path.of(value("bersinar.data-dir")));
        if (!Files.isWritable(directory)) {
          wrong("BERSINAR_DATA_DIR", "can't be written: " + directory);
        }
      } catch (IOException | InvalidPathException e) {
        wrong("BERSINAR_DATA_DIR", "can't be used: " + e.getMessage());
      }
    }

    void messagesDirectory() {
      try {
        var texts = Path.of(value("bersinar.messages-dir")).resolve("messages_id.properties");
        // The last good version, which is used where that one can't be.
        var kept =
            Path.of(value("bersinar.data-dir"), "messages-last-good", "messages_id.properties");
        if (!Files.isReadable(texts) && !Files.isReadable(kept)) {
          wrong("BERSINAR_MESSAGES_DIR", "has no readable messages_id.properties: " + texts);
        }
      } catch (InvalidPathException e) {
        wrong("BERSINAR_MESSAGES_DIR", "can't be used: " + e.getMessage());
      }
    }

    private static boolean isWebAddress(String address) {
      try {
        var uri = new URI(address);
        return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
            && uri.getHost() != null;
      } catch (URISyntaxException e) {
        return false;
      }
    }
  }
}
