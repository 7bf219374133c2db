package id.bersinar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

  @TempDir Path directory;

  private MockEnvironment environment() {
    return new MockEnvironment()
        .withProperty("bersinar.telegram.token", "1:SAMPLE")
        .withProperty("bersinar.telegram.api-url", "https://api.telegram.org")
        .withProperty("spring.datasource.url", "jdbc:h2:mem:settings")
        .withProperty("server.port", "8080")
        .withProperty("bersinar.tips.slot", "10m")
        .withProperty("bersinar.tips.keep-days", "90")
        .withProperty("bersinar.data-dir", directory.toString())
        .withProperty("bersinar.messages-dir", "messages");
  }

  @Test
  void theDefaultsWithATokenAreFine() {
    assertThat(SettingsCheck.problems(environment())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bersinar.telegram.token,'',TELEGRAM_BOT_TOKEN is missing",
    "bersinar.telegram.token,abc,TELEGRAM_BOT_TOKEN does not look",
    "bersinar.telegram.api-url,nowhere,TELEGRAM_API_URL",
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
  })
  void aWrongValueIsNamed(String property, String value, String expected) {
    var problems = SettingsCheck.problems(environment().withProperty(property, value));
    assertThat(problems).singleElement().asString().startsWith(expected);
  }

  @Test
  void aWebhookNeedsItsPathAndASecret() {
    var environment =
        environment().withProperty("bersinar.telegram.webhook-url", "https://bot.example/");
    assertThat(SettingsCheck.problems(environment))
        .hasSize(2)
        .anySatisfy(it -> assertThat(it).startsWith("TELEGRAM_WEBHOOK_URL"))
        .anySatisfy(it -> assertThat(it).startsWith("TELEGRAM_WEBHOOK_SECRET"));
    environment
        .withProperty("bersinar.telegram.webhook-url", "https://bot.example/telegram/webhook")
        .withProperty("bersinar.telegram.webhook-secret", "s3cret_-");
    assertThat(SettingsCheck.problems(environment)).isEmpty();
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

  @Test
  void theDataDirectoryIsForItsOwnerOnly() throws Exception {
    var made = directory.resolve("data");
    var environment = environment().withProperty("bersinar.data-dir", made.toString());
    assertThat(SettingsCheck.problems(environment)).isEmpty();
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
  }

  @Test
  void missingMessagesAreFineWhereTheirLastGoodVersionIsKept() throws Exception {
    var kept = Files.createDirectories(directory.resolve("messages-last-good"));
    Files.createFile(kept.resolve("messages_id.properties"));
    assertThat(
            SettingsCheck.problems(environment().withProperty("bersinar.messages-dir", "nowhere")))
        .isEmpty();
  }

  @Test
  void withoutAWebhookThePortIsOpenToThisMachineOnly() {
    var polling = environment();
    ListeningAddress.settle(polling);
    assertThat(polling.getProperty("server.address")).isEqualTo("127.0.0.1");
    var chosen = environment().withProperty("server.address", "0.0.0.0");
    ListeningAddress.settle(chosen);
    assertThat(chosen.getProperty("server.address")).isEqualTo("0.0.0.0");
    var webhook =
        environment()
            .withProperty("bersinar.telegram.webhook-url", "https://bot.example/telegram/webhook");
    ListeningAddress.settle(webhook);
    assertThat(webhook.getProperty("server.address")).isNull();
  }

  @Test
  void aMistypedTokenIsNeverRepeated() {
    var problems =
        SettingsCheck.problems(environment().withProperty("bersinar.telegram.token", "secret!"));
    assertThat(problems).singleElement().asString().doesNotContain("secret!");
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
                "BERSINAR_DB_URL",
                "BERSINAR_DB_USER",
                "BERSINAR_DB_PASSWORD",
                "BERSINAR_DATA_DIR",
                "BERSINAR_OPERATORS",
                "BERSINAR_HTTP_PORT",
                "BERSINAR_MESSAGES_DIR",
                "BERSINAR_TIPS_SLOT",
                "BERSINAR_TIPS_KEEP_DAYS",
                "BERSINAR_RECOVERY_KEY"));
  }
}
