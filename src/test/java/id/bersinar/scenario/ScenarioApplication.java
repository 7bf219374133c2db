package id.bersinar.scenario;

import id.bersinar.area.Areas;
import id.bersinar.dialogue.engine.Conversations;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The application without Telegram: the neighbourhood of a test stands in its place. Nothing comes
/// by the clock; tests do themselves what they need of it.
@SpringBootConfiguration
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "id.bersinar")
@ConfigurationPropertiesScan("id.bersinar")
@ComponentScan(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    basePackages = "id.bersinar",
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = {
              "id\\.bersinar\\.(telegram|simulator)\\..*",
              "id\\.bersinar\\.(BersinarApplication|timers\\.Timers)",
              "id\\.bersinar\\..*Test.*"
            }))
class ScenarioApplication {

  @Bean
  MovableClock clock() {
    return new MovableClock();
  }

  @Bean
  MailOnItsWay mailOnItsWay() {
    return new MailOnItsWay();
  }

  @Bean
  SampleLinks sampleLinks() {
    return new SampleLinks();
  }

  @Bean
  Neighbourhood neighbourhood(
      ObjectProvider<Conversations> conversations,
      TransactionTemplate transactions,
      JdbcClient database,
      ObjectProvider<Areas> areas,
      Clock clock) {
    return new Neighbourhood(conversations, transactions, new Joined(database, areas, clock));
  }
}
