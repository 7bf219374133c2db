package id.bersinar.scenario;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Moves the clock of a bot in a process of its own, by a file that both know. The bot finds it on
/// its class path, where only tests put it.
public final class ProcessClock
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String FILE = "bersinar.test.clock";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var file = Path.of(context.getEnvironment().getRequiredProperty(FILE));
    context.getBeanFactory().addBeanPostProcessor(new Setter(file));
  }

  /// What the process needs for it.
  static Map<String, String> environment(Path file) {
    return Map.of("BERSINAR_TEST_CLOCK", file.toString());
  }

  /// Writes a directory for the class path.
  static void install(Path directory) {
    install(directory, ProcessClock.class, Setter.class, Ahead.class);
  }

  /// Writes an initializer and what it needs into a directory for the class path.
  static void install(Path directory, Class<?>... types) {
    try {
      var factories = directory.resolve("META-INF/spring.factories");
      Files.createDirectories(factories.getParent());
      Files.writeString(
          factories, ApplicationContextInitializer.class.getName() + "=" + types[0].getName());
      for (var type : types) {
        var name = type.getName().replace('.', '/') + ".class";
        try (var program = ProcessClock.class.getResourceAsStream("/" + name)) {
          var copy = directory.resolve(name);
          Files.createDirectories(copy.getParent());
          Files.copy(requireNonNull(program), copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sets it to so long after the present.
  static void set(Path file, Duration ahead) {
    try {
      var draft = Files.writeString(Path.of(file + ".new"), ahead.toString());
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Setter(Path file) implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof Clock clock ? new Ahead(clock, file) : bean;
    }
  }

  private static final class Ahead extends Clock {
    private final Clock clock;
    private final Path file;

    Ahead(Clock clock, Path file) {
      this.clock = clock;
      this.file = file;
    }

    @Override
    public Instant instant() {
      try {
        var ahead = Files.readString(file, StandardCharsets.US_ASCII);
        return clock.instant().plus(Duration.parse(ahead));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public ZoneId getZone() {
      return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new Ahead(clock.withZone(zone), file);
    }
  }
}
