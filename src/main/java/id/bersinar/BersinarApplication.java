package id.bersinar;

import id.bersinar.startup.Preparation;
import id.bersinar.startup.Startup;
import id.bersinar.tips.CommandLine;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// Starts the bot, or what the first word on the command line says. With the profile `demo` it
/// brings its own Telegram and sample data. Modules name their classes without regard to each
/// other.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class BersinarApplication {

  static void main(String[] args) {
    Startup.limitTheStop();
    var command = Arrays.stream(args).filter(it -> !it.startsWith("-")).findFirst().orElse("");
    switch (command) {
      case "" -> Startup.of(BersinarApplication.class).run(args);
      case "prepare" -> System.exit(Preparation.run(BersinarApplication.class) ? 0 : 1);
      case "recovery-key" -> CommandLine.makeRecoveryKey();
      case "recover" -> recover(args);
      default -> {
        System.err.println(
            "Unknown: " + command + ". Known are prepare, recovery-key and recover.");
        System.exit(1);
      }
    }
  }

  private static void recover(String[] args) {
    var application = Startup.of(BersinarApplication.class);
    application.setAdditionalProfiles("recovery");
    application.run(args).close();
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
