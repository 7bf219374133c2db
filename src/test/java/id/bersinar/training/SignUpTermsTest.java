package id.bersinar.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.people.PeopleInTests;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Names, phone numbers and interests end with their purpose.
@SuppressWarnings("NullAway.Init") // injected
class SignUpTermsTest extends TrainingScenario {

  @Autowired private JdbcTemplate database;

  private int rows(String table) {
    var count = database.queryForObject("select count(*) from " + table, Integer.class);
    return count == null ? 0 : count;
  }

  @Test
  void aSignUpIsDeletedHalfAYearAfterItsBatchAndItsPersonAYearAfterAgreeing() {
    planned("Kemasan", 5);
    var sari = neighbourhood.resident("Sari (contoh)");
    signsUp(sari, "Kemasan", "Sari (contoh)");
    assertThat(rows("training_sign_up")).isOne();
    clock.moveTo(START.plus(Duration.ofHours(6)).plus(Duration.ofDays(179)));
    PeopleInTests.keepTerms(context);
    assertThat(rows("training_sign_up")).isOne();
    clock.advance(Duration.ofDays(2));
    PeopleInTests.keepTerms(context);
    assertThat(rows("training_sign_up")).isZero();
    sari.sends("/dataku").sees("people.data.consent").seesNothingOf("Kemasan");
    assertThat(rows("person")).isOne();
  }

  @Test
  void whoseTrainingIsStillToComeStays() {
    planned("Kemasan", START.plus(Duration.ofDays(500)), 5);
    var sari = neighbourhood.resident("Sari (contoh)");
    signsUp(sari, "Kemasan", "Sari (contoh)");
    clock.advance(Duration.ofDays(450));
    PeopleInTests.keepTerms(context);
    assertThat(rows("training_sign_up")).isOne();
    assertThat(rows("person")).isOne();
  }
}
