package id.bersinar.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class OutsideTheDemoTest {

  @Test
  void thereIsNoSimulator() {
    try (var context = new AnnotationConfigApplicationContext("id.bersinar.simulator")) {
      var simulator = SimulatorConfiguration.class.getPackageName();
      assertThat(
              Arrays.stream(context.getBeanDefinitionNames())
                  .map(name -> context.getBean(name).getClass().getPackageName()))
          .doesNotContain(simulator);
    }
    // Where Spring Boot would serve the page's files by itself.
    for (var folder : new String[] {"static", "public", "resources", "META-INF/resources"}) {
      assertThat(getClass().getResource("/" + folder + "/simulator")).isNull();
    }
  }
}
