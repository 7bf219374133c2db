package id.bersinar;

import id.bersinar.tips.RecoveryKeyCommand;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts the bot, or what the first word on the command line says. With the profile `demo` it
/// brings its own Telegram and sample data. Modules name their classes without regard to each
/// other.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class BersinarApplication {

  static void main(String[] args) {
    var command = Arrays.stream(args).filter(it -> !it.startsWith("-")).findFirst().orElse("");
    switch (command) {
      case "" -> start(args);
      case "recovery-key" -> RecoveryKeyCommand.run();
      default -> {
        System.err.println("Unknown: " + command + ". Known is recovery-key.");
        System.exit(1);
      }
    }
  }

  private static void start(String[] args) {
    var application = new SpringApplication(BersinarApplication.class);
    application.addListeners(new SettingsCheck());
    application.run(args);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
