package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.scenario.ScenarioTest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
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
    sari.sends("/izin").sees("people.ask-consent").taps("people.consent");
    assertThat(people()).isOne();
  }

  @Test
  void howeverManyTheyAreAllAreLookedAtThoughSomeStay() {
    var sari = neighbourhood.resident("Sari (contoh)");
    var today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    for (int person = 0; person < 1203; person++) {
      // Of the same day, of another, and of those from before anybody was asked.
      var id = UUID.randomUUID();
      database.update(
          "insert into person (id, chat_id, language, first_seen, reachable, consented_on)"
              + " values (?, ?, 'id', ?, true, ?)",
          id,
          700_000L + person,
          today.minusDays(400),
          person % 3 == 0 ? null : today.minusDays(390 - person % 2));
      if (person < 600) {
        database.update(
            "insert into reminder (id, version, author_id, message, starts, audience,"
                + " next_at, paused) values (?, 0, ?, 'Rapat', timestamp '2030-01-01 09:00:00',"
                + " 'ME', timestamp with time zone '2030-01-01 09:00:00+07:00', false)",
            UUID.randomUUID(),
            id);
      }
    }
    var hasan = neighbourhood.stakeholder("Hasan (contoh)", "Dinas contoh");
    database.update(
        "update person set consented_on = ? where institution is not null", today.minusDays(500));
    terms.run();
    // With the operator by whom they were invited.
    assertThat(people()).isEqualTo(603);
    sari.sends("/dataku").sees("people.data.rights");
    hasan.sends("/dataku").sees("people.data.role");
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
