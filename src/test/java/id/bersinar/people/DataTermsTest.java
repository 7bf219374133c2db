package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Nobody's data are kept without end.
@SuppressWarnings("NullAway.Init") // injected
class DataTermsTest extends ScenarioTest {

  @Autowired private DataTerms terms;
  @Autowired private JdbcTemplate database;

  private void after(Duration time) {
    clock.advance(time);
    terms.run();
  }

  private int people() {
    var count = database.queryForObject("select count(*) from person", Integer.class);
    return count == null ? 0 : count;
  }

  @Test
  void whoHasNothingRunningIsDeletedAYearAfterAgreeing() {
    Phone sari = neighbourhood.resident("Sari (contoh)");
    after(Duration.ofDays(365));
    assertThat(people()).isOne();
    after(Duration.ofDays(1));
    assertThat(people()).isZero();
    sari.sends("/dataku").sees("people.data.nothing");
    // Whoever comes again is asked again.
    sari.sends("/start").sees("people.ask-consent").taps("people.consent");
    assertThat(people()).isOne();
  }

  @Test
  void whoHasARoleOrAReminderStays() {
    neighbourhood.liaison("Petugas (contoh)", "Polsek contoh");
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas contoh");
    int before = people();
    after(Duration.ofDays(400));
    assertThat(people()).isEqualTo(before);
    hasan.sends("/dataku").sees("people.data.role", "people.data.rights");
  }
}
