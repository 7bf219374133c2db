package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@SuppressWarnings("NullAway.Init") // injected
class SampleTrainingsTest extends TrainingScenario {

  @Autowired Catalogue catalogue;

  @Test
  void theDemonstrationHasTrainingsInTheComingWeeks() {
    var sample = context.getAutowireCapableBeanFactory().createBean(SampleTrainings.class);
    sample.run(new DefaultApplicationArguments());
    sample.run(new DefaultApplicationArguments());
    assertThat(catalogue.open()).hasSize(5);
    assertThat(catalogue.open())
        .extracting(card -> card.training().field())
        .contains(Field.PRODUKSI, Field.PROMOSI, Field.PENGEMASAN, Field.PEMASARAN);
    assertThat(catalogue.open()).allMatch(card -> card.training().title().contains("(contoh)"));

    clock.advance(Duration.ofDays(365));
    sample.run(new DefaultApplicationArguments());
    assertThat(catalogue.open()).hasSize(5);
  }
}
