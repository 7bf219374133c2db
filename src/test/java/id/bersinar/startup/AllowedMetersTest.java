package id.bersinar.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AllowedMetersTest {

  @Test
  void noRequestIsTimed() {
    ObservationHandler<Observation.Context> meters = _ -> true;
    new ApplicationContextRunner()
        .withInitializer(new ConfigDataApplicationContextInitializer())
        .withConfiguration(AutoConfigurations.of(ObservationAutoConfiguration.class))
        .withBean("meters", ObservationHandler.class, () -> meters)
        .run(
            program -> {
              var registry = program.getBean(ObservationRegistry.class);
              assertThat(Observation.createNotStarted("http.server.requests", registry).isNoop())
                  .isTrue();
            });
  }
}
