package id.bersinar.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;

/// What is wrong with a setting is said, and no secret repeated.
class SettingsCheckTest extends GoodSettings {

  @Test
  void theDefaultsWithATokenAreFine() {
    assertThat(problems(environment())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bersinar.telegram.token,'',TELEGRAM_BOT_TOKEN is missing",
    "bersinar.telegram.token,abc,TELEGRAM_BOT_TOKEN does not look",
    "bersinar.controller,'',BERSINAR_CONTROLLER is missing: who answers for people's data",
    "bersinar.contact,' ',BERSINAR_CONTACT is missing: how people reach",
    "bersinar.telegram.api-url,nowhere,TELEGRAM_API_URL",
    "bersinar.telegram.api-url,http://api.telegram.org,TELEGRAM_API_URL must be https",
    "bersinar.telegram.api-url,http://192.168.1.7:8081,TELEGRAM_API_URL must be https",
    "bersinar.telegram.api-url,http://127.0.0.1.example,TELEGRAM_API_URL must be https",
    "bersinar.telegram.messages-per-second,0,TELEGRAM_MESSAGES_PER_SECOND must be from 1 to 10000",
    "bersinar.telegram.messages-per-second,10001,TELEGRAM_MESSAGES_PER_SECOND must be from 1 to"
        + " 10000",
    "bersinar.telegram.messages-per-second,cepat,TELEGRAM_MESSAGES_PER_SECOND",
    "bersinar.telegram.paid-broadcasts,1001,TELEGRAM_PAID_BROADCASTS must be from 0 (none) to 1000",
    "bersinar.telegram.paid-broadcasts,ya,TELEGRAM_PAID_BROADCASTS",
    "bersinar.node.url,10.0.0.5:8080,BERSINAR_NODE_URL must be this node's http(s) address",
    "bersinar.feeds.public-url,http://bot.example.org,BERSINAR_PUBLIC_URL must be",
    "bersinar.feeds.public-url,https://bot.example.org/telegram,BERSINAR_PUBLIC_URL must be",
    "bersinar.node.url,http://10.0.0.5/telegram/webhook,BERSINAR_NODE_URL must be this node's",
    "bersinar.node.url,http://10.0.0.5:8080,BERSINAR_NODE_URL needs TELEGRAM_WEBHOOK_URL",
    "bersinar.node.beat,10ms,bersinar.node.beat must be at least 1s",
    "spring.datasource.url,jdbc:oracle:x,BERSINAR_DB_URL",
    "server.port,eighty,BERSINAR_HTTP_PORT",
    "server.port,80800,BERSINAR_HTTP_PORT",
    "bersinar.operators,Ibu Lurah,BERSINAR_OPERATORS",
    "bersinar.messages-dir,nowhere,BERSINAR_MESSAGES_DIR",
    "bersinar.data-dir,pom.xml,BERSINAR_DATA_DIR",
    "bersinar.tips.slot,0s,BERSINAR_TIPS_SLOT",
    "bersinar.tips.slot,sepuluh menit,BERSINAR_TIPS_SLOT",
    "bersinar.tips.keep-days,selamanya,BERSINAR_TIPS_KEEP_DAYS",
    "bersinar.tips.recovery-key,Kunci,BERSINAR_RECOVERY_KEY",
    "bersinar.operators,-4,BERSINAR_OPERATORS",
    "bersinar.tips.slot,10,BERSINAR_TIPS_SLOT",
    "bersinar.tips.slot,25:00,BERSINAR_TIPS_SLOT",
    "bersinar.tips.slot,'06:00,siang',BERSINAR_TIPS_SLOT",
    "bersinar.tips.sweep,sering,bersinar.tips.sweep",
    "bersinar.backup.sweep,sering,bersinar.backup.sweep",
    "bersinar.parking.patience,lama,bersinar.parking.patience",
    "bersinar.watchdog.patience,lama,bersinar.watchdog.patience",
    "bersinar.simulator.webhook-retry,sering,bersinar.simulator.webhook-retry",
  })
  void aWrongValueIsNamed(String property, String value, String expected) {
    var problems = problems(environment().withProperty(property, value));
    assertThat(problems).singleElement().asString().startsWith(expected);
  }

  @Test
  void allAreNamedAtOnce() {
    assertThat(
            problems(
                environment()
                    .withProperty("bersinar.telegram.token", "")
                    .withProperty("bersinar.telegram.api-url", "ht tp://x")
                    .withProperty("bersinar.operators", "Ibu Lurah")
                    .withProperty("bersinar.tips.slot", "sepuluh menit")
                    .withProperty("bersinar.tips.keep-days", "0")
                    .withProperty("server.port", "eighty")))
        .extracting(it -> it.substring(0, it.indexOf(' ')))
        .containsExactlyInAnyOrder(
            "TELEGRAM_BOT_TOKEN",
            "TELEGRAM_API_URL",
            "BERSINAR_OPERATORS",
            "BERSINAR_TIPS_SLOT",
            "BERSINAR_TIPS_KEEP_DAYS",
            "BERSINAR_HTTP_PORT");
  }

  /// Whatever is wrong, each value is as it was typed, and no line may have any of it.
  @Test
  void noSecretIsRepeated() {
    var environment =
        environment()
            .withProperty("bersinar.telegram.token", "1:RAHASIA!")
            .withProperty("bersinar.telegram.webhook-url", "https://user:RAHASIA@bot.example/x")
            .withProperty("bersinar.telegram.webhook-secret", "RAHASIA webhook")
            .withProperty("bersinar.tips.recovery-key", "RAHASIA")
            .withProperty("spring.datasource.url", "jdbc:oracle:RAHASIA")
            .withProperty("spring.datasource.password", "RAHASIA")
            .withProperty("bersinar.sample.stakeholder", "RAHASIA");
    assertThat(problems(environment)).hasSize(6).noneMatch(it -> it.contains("RAHASIA"));
    SETTINGS.stream()
        .filter(it -> it.getSimpleName().equals("TelegramSettings"))
        .map(it -> Binder.get(environment).bindOrCreate("bersinar.telegram", Bindable.of(it)))
        .forEach(it -> assertThat(it.toString()).doesNotContain("RAHASIA"));
  }

  @Test
  void aVariableWithoutAValueIsNone() {
    var sources = new MutablePropertySources();
    sources.addLast(
        new MapPropertySource(
            ".env", Map.of("BERSINAR_DB_URL", "", "BERSINAR_HTTP_PORT", "8090", "OTHER", "")));
    EmptySettings.remove(sources);
    var environment = new PropertySourcesPropertyResolver(sources);
    assertThat(environment.resolvePlaceholders("${BERSINAR_DB_URL:default}")).isEqualTo("default");
    assertThat(environment.getProperty("BERSINAR_HTTP_PORT")).isEqualTo("8090");
    assertThat(environment.getProperty("OTHER")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8081",
        "http://localhost",
        "http://[::1]:1",
        "https://api.contoh"
      })
  void plainHttpIsForThisMachine(String url) {
    assertThat(problems(environment().withProperty("bersinar.telegram.api-url", url))).isEmpty();
  }

  @Test
  void missingMessagesAreFineWhereTheirLastGoodVersionIsKept() throws Exception {
    var kept = Files.createDirectories(directory.resolve("messages-last-good"));
    Files.createFile(kept.resolve("messages_id.properties"));
    assertThat(problems(environment().withProperty("bersinar.messages-dir", "nowhere"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9m", "5M", "+30s", "06:00,06:09", "00:05,12:00,23:58"})
  void aSlotThatTellsWhenATipWasSentIsRefused(String slot) {
    assertThat(problems(environment().withProperty("bersinar.tips.slot", slot)))
        .singleElement()
        .asString()
        .startsWith("BERSINAR_TIPS_SLOT must not be under 10m");
    assertThat(
            problems(
                environment()
                    .withProperty("bersinar.tips.slot", slot)
                    .withProperty("bersinar.tips.shortest-slot", "1s")))
        .isEmpty();
  }

  @Test
  void everySettingIsExplainedInTheExample() throws Exception {
    var example = Files.readString(Path.of(".env.example"));
    assertThat(example)
        .contains(
            List.of(
                "TELEGRAM_BOT_TOKEN",
                "TELEGRAM_API_URL",
                "TELEGRAM_WEBHOOK_URL",
                "TELEGRAM_WEBHOOK_SECRET",
                "TELEGRAM_MESSAGES_PER_SECOND",
                "BERSINAR_HEALTH_PORT",
                "BERSINAR_DB_URL",
                "BERSINAR_DB_USER",
                "BERSINAR_DB_PASSWORD",
                "BERSINAR_DATA_DIR",
                "BERSINAR_OPERATORS",
                "BERSINAR_CONTROLLER",
                "BERSINAR_CONTACT",
                "BERSINAR_HTTP_PORT",
                "BERSINAR_MESSAGES_DIR",
                "BERSINAR_TIPS_SLOT",
                "BERSINAR_TIPS_KEEP_DAYS",
                "BERSINAR_RECOVERY_KEY"));
  }
}
