package id.bersinar.tips.access;

import id.bersinar.dialogue.texts.Texts;
import id.bersinar.people.OperatorStep;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records that a setting or a text has become another. Who did it isn't known: whoever can write
/// to the server's files can.
@Component
class SettingsWatch implements PeriodicJob {

  // By the names that they have in .env.
  private static final Map<String, String> SETTINGS =
      Map.of(
          "BERSINAR_OPERATORS", "bersinar.operators",
          "BERSINAR_RECOVERY_KEY", "bersinar.tips.recovery-key",
          "BERSINAR_TIPS_SLOT", "bersinar.tips.slot",
          "BERSINAR_TIPS_KEEP_DAYS", "bersinar.tips.keep-days",
          "TELEGRAM_API_URL", "bersinar.telegram.api-url");

  private final JdbcClient database;
  private final Environment environment;
  private final Texts texts;
  private final ApplicationEventPublisher events;

  SettingsWatch(
      JdbcClient database, Environment environment, Texts texts, ApplicationEventPublisher events) {
    this.database = database;
    this.environment = environment;
    this.texts = texts;
    this.events = events;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(1));
  }

  @Override
  @Transactional
  public void run() {
    SETTINGS.forEach(
        (name, property) ->
            look(name, environment.getProperty(property, ""), OperatorStep.Act.CHANGED_SETTING));
    new TreeMap<>(texts.contents())
        .forEach((name, content) -> look(name, content, OperatorStep.Act.CHANGED_TEXTS));
  }

  private void look(String name, String value, OperatorStep.Act act) {
    var digest =
        HexFormat.of().formatHex(RecoveryKey.digest(value.getBytes(StandardCharsets.UTF_8)));
    var seen =
        database
            .sql("select digest from setting_seen where name = :name")
            .param("name", name)
            .query(String.class)
            .optional();
    if (seen.isEmpty()) {
      keep("insert into setting_seen (name, digest) values (:name, :digest)", name, digest);
    } else if (!seen.get().equals(digest)) {
      keep("update setting_seen set digest = :digest where name = :name", name, digest);
      events.publishEvent(new OperatorStep(Optional.empty(), act, name));
    }
  }

  private void keep(String statement, String name, String digest) {
    database.sql(statement).param("name", name).param("digest", digest).update();
  }
}
