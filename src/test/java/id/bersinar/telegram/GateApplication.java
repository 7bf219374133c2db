package id.bersinar.telegram;

import id.bersinar.area.Desk;
import id.bersinar.people.KeyHolders;
import id.bersinar.scenario.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The gate and what it stands on, without the features.
@SpringBootConfiguration
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "id.bersinar")
@ConfigurationPropertiesScan({
  "id.bersinar.telegram",
  "id.bersinar.dialogue",
  "id.bersinar.people",
  "id.bersinar.storage"
})
@ComponentScan(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    basePackages = {
      "id.bersinar.telegram",
      "id.bersinar.dialogue",
      "id.bersinar.people",
      "id.bersinar.area",
      "id.bersinar.storage",
      "id.bersinar.timers"
    },
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = "id\\.bersinar\\..*Test.*"))
class GateApplication {

  /// No desk has keys without the feature that keeps them.
  @Bean
  KeyHolders keyHolders() {
    return new KeyHolders() {
      @Override
      public boolean holds(UUID liaison) {
        return false;
      }

      @Override
      public boolean anyAt(Desk desk) {
        return false;
      }

      @Override
      public List<UUID> waiting() {
        return List.of();
      }

      @Override
      public boolean giveFirst(UUID liaison, Duration agreed) {
        return false;
      }
    };
  }

  @Bean
  MovableClock clock() {
    return new MovableClock();
  }
}
