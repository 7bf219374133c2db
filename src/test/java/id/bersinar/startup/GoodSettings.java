package id.bersinar.startup;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.ClassUtils;

/// Settings with which the bot would start.
abstract class GoodSettings {

  /// Those of all modules, and of the demonstration too.
  static final List<Class<?>> SETTINGS = settings();

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

  MockEnvironment environment() {
    var environment = new MockEnvironment();
    environment.getPropertySources().addLast(defaults());
    return environment
        .withProperty("bersinar.telegram.token", "1:SAMPLE")
        .withProperty("bersinar.controller", "Kelurahan contoh")
        .withProperty("bersinar.contact", "021-555-0100")
        .withProperty("spring.datasource.url", "jdbc:h2:mem:settings")
        .withProperty("bersinar.data-dir", directory.toString());
  }

  MockEnvironment withWebhook() {
    return environment()
        .withProperty("bersinar.telegram.webhook-url", "https://bot.example/telegram/webhook");
  }

  private static ResourcePropertySource defaults() {
    try {
      return new ResourcePropertySource("classpath:application.properties");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> problems(ConfigurableEnvironment environment) {
    return SettingsCheck.problems(environment, SETTINGS);
  }
}
