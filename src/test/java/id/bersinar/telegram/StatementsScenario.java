package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import id.bersinar.scenario.CountedDatabase;
import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.timers.PeriodicJob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Steps whose statements are counted, in an area with trainings.
@Import(StatementsScenario.Counting.class)
@SuppressWarnings("NullAway.Init") // injected
abstract class StatementsScenario extends ScenarioTest {

  static final String PASSPHRASE = "empat kata yang tak biasa";

  @Autowired private CountedDatabase counted;
  @Autowired private JdbcClient database;
  @Autowired private DataSourceProperties settings;
  private CountedSteps steps;

  // Not a @Configuration, so that no scan of another application finds it.
  static class Counting {
    @Bean
    static CountedDatabase countedDatabase() {
      return new CountedDatabase();
    }
  }

  @BeforeEach
  void anArea() throws IOException {
    clock.moveTo(Instant.parse("2026-11-24T07:00:00Z"));
    assertThat(AreaFiles.bringIn(context, sample())).isEmpty();
    steps = new CountedSteps(counted, database, settings, clock);
    neighbourhood.through(steps);
  }

  static String sample() throws IOException {
    var sample = new ClassPathResource("sample/kota-bambu-selatan.yaml");
    return sample.getContentAsString(StandardCharsets.UTF_8) + "\n" + CountedSteps.TRAININGS;
  }

  void step(String step, int most, Runnable action) {
    steps.step(step, most, action);
  }

  Phone officer(String name, String institution) {
    var officer = neighbourhood.liaison(name, institution);
    return officer.sends("/laporan").sends(PASSPHRASE).sends(PASSPHRASE);
  }

  void run(String job) {
    List.copyOf(context.getBeansOfType(PeriodicJob.class).values()).stream()
        .filter(it -> AopUtils.getTargetClass(it).getSimpleName().equals(job))
        .forEach(PeriodicJob::run);
  }
}
