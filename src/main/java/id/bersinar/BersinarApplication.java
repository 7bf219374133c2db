package id.bersinar;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts the bot. With the profile `demo` it brings its own Telegram and sample data.
@SpringBootApplication
@ConfigurationPropertiesScan
public class BersinarApplication {

  static void main(String[] args) {
    SpringApplication.run(BersinarApplication.class, args);
  }
}
