package id.bersinar.startup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.ClassUtils;

class SettingsCheckTest {

  /// Those of all modules, and of the demonstration too.
  private static final List<Class<?>> SETTINGS = settings();

  private static List<Class<?>> settings() {
    var demo = new MockEnvironment();
    demo.setActiveProfiles("demo");
    var finder = new ClassPathScanningCandidateComponentProvider(false, demo);
    finder.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    return finder.findCandidateComponents("id.bersinar").stream()
        .<Class<?>>map(
            it -> ClassUtils.resolveClassName(requireNonNull(it.getBeanClassName()), null))
        .toList();
  }

  @TempDir Path directory;

  private MockEnvironment environment() {
    var environment = new MockEnvironment();
    environment.getPropertySources().addLast(defaults());
    return environment
        .withProperty("bersinar.telegram.token", "1:SAMPLE")
        .withProperty("bersinar.controller", "Kelurahan contoh")
        .withProperty("bersinar.contact", "021-555-0100")
        .withProperty("spring.datasource.url", "jdbc:h2:mem:settings")
        .withProperty("bersinar.data-dir", directory.toString());
  }

  private static ResourcePropertySource defaults() {
    try {
      return new ResourcePropertySource("classpath:application.properties");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> problems(ConfigurableEnvironment environment) {
    return SettingsCheck.problems(environment, SETTINGS);
  }

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
  void aWebhookNeedsItsPathAndASecret() {
    var environment =
        environment().withProperty("bersinar.telegram.webhook-url", "https://bot.example/");
    assertThat(problems(environment))
        .hasSize(2)
        .anySatisfy(it -> assertThat(it).startsWith("TELEGRAM_WEBHOOK_URL"))
        .anySatisfy(it -> assertThat(it).startsWith("TELEGRAM_WEBHOOK_SECRET"));
    environment
        .withProperty("bersinar.telegram.webhook-url", "https://bot.example/telegram/webhook")
        .withProperty("bersinar.telegram.webhook-secret", "s3cret_-");
    assertThat(problems(environment)).isEmpty();
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
    assertThat(problems(environment)).isEmpty();
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
        .isEqualTo("rwx------");
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
  void aWebhookIsNotPlainHttpFromElsewhere() {
    var webhook =
        withWebhook()
            .withProperty("bersinar.telegram.webhook-secret", "s3cret_-")
            .withProperty("bersinar.telegram.webhook-url", "http://bot.example/telegram/webhook");
    assertThat(problems(webhook)).singleElement().asString().startsWith("TELEGRAM_WEBHOOK_URL");
  }

  @Test
  void aDataDirectoryThatIsOpenToOthersIsClosedToThem() throws Exception {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    var data = open(directory.resolve("data"), "rwxrwxr-x");
    var database = open(data.resolve("bersinar.mv.db"), "rw-r--r--");
    var backups = open(data.resolve("backups"), "rwxr-xr-x");
    var backup = open(backups.resolve("bersinar.zip"), "rw-rw-rw-");
    assertThat(problems(environment().withProperty("bersinar.data-dir", data.toString())))
        .isEmpty();
    assertThat(rights(data)).isEqualTo("rwx------");
    assertThat(rights(database)).isEqualTo("rw-------");
    assertThat(rights(backups)).isEqualTo("rwx------");
    assertThat(rights(backup)).isEqualTo("rw-------");
  }

  @Test
  void aKeysFileThatOthersMayHaveReadIsLeftToBeRefused() throws Exception {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    var data = open(directory.resolve("data"), "rwxr-xr-x");
    var keys = open(data.resolve("keys"), "rwxr-xr-x");
    var pepper = open(keys.resolve("tips-pepper.txt"), "rw-r--r--");
    assertThat(problems(environment().withProperty("bersinar.data-dir", data.toString())))
        .isEmpty();
    assertThat(rights(keys)).isEqualTo("rwx------");
    assertThat(rights(pepper)).isEqualTo("rw-r--r--");
  }

  @Test
  void aDirectoryOfOtherThingsThatIsOpenIsRefusedAndLeftAsItIs() throws Exception {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    var data = open(directory.resolve("data"), "rwxr-xr-x");
    var other = open(data.resolve("catatan.txt"), "rw-r--r--");
    assertThat(problems(environment().withProperty("bersinar.data-dir", data.toString())))
        .singleElement()
        .asString()
        .startsWith("BERSINAR_DATA_DIR is open to others: let it belong to the bot's account, and")
        .contains("chmod -R go= " + data);
    assertThat(rights(data)).isEqualTo("rwxr-xr-x");
    assertThat(rights(other)).isEqualTo("rw-r--r--");
  }

  private static Path open(Path path, String rights) throws IOException {
    if (rights.contains("x")) {
      Files.createDirectory(path);
    } else {
      Files.createFile(path);
    }
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void missingMessagesAreFineWhereTheirLastGoodVersionIsKept() throws Exception {
    var kept = Files.createDirectories(directory.resolve("messages-last-good"));
    Files.createFile(kept.resolve("messages_id.properties"));
    assertThat(problems(environment().withProperty("bersinar.messages-dir", "nowhere"))).isEmpty();
  }

  @Test
  void withoutAWebhookThePortIsOpenToThisMachineOnly() {
    var polling = environment();
    ListeningAddress.settle(polling);
    assertThat(polling.getProperty("server.address")).isEqualTo("127.0.0.1");
    var chosen = environment().withProperty("server.address", "0.0.0.0");
    ListeningAddress.settle(chosen);
    assertThat(chosen.getProperty("server.address")).isEqualTo("0.0.0.0");
    var webhook = withWebhook();
    ListeningAddress.settle(webhook);
    assertThat(webhook.getProperty("server.address")).isNull();
  }

  @Test
  void withAWebhookHealthAndMetricsHaveAPortOfTheirOwnForThisMachine() {
    var webhook = withWebhook();
    ListeningAddress.settle(webhook);
    assertThat(webhook.getProperty("management.server.port")).isEqualTo("8081");
    assertThat(webhook.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    var chosen =
        withWebhook()
            .withProperty("BERSINAR_HEALTH_PORT", "9000")
            .withProperty("management.server.address", "0.0.0.0");
    ListeningAddress.settle(chosen);
    assertThat(chosen.getProperty("management.server.port")).isEqualTo("9000");
    assertThat(chosen.getProperty("management.server.address")).isEqualTo("0.0.0.0");
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

  private MockEnvironment withWebhook() {
    return environment()
        .withProperty("bersinar.telegram.webhook-url", "https://bot.example/telegram/webhook");
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
