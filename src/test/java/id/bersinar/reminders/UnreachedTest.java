package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.LeadTime;
import id.bersinar.dialogue.ChatReachable;
import id.bersinar.people.Audience;
import id.bersinar.scenario.Phone;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What becomes of reminders to somebody who had blocked the bot before they came. Ratna is above
/// Andi.
@SuppressWarnings("NullAway.Init") // injected
class UnreachedTest extends RemindersTest {

  private Phone ratna;
  private UUID andi;

  @BeforeEach
  void oneWhoHasBlockedTheBot() {
    neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    ratna = neighbourhood.stakeholder("Ratna (contoh)", "Kota (contoh)");
    database.update(
        "update person set superior_id = (select id from person"
            + " where institution = 'Kota (contoh)') where institution = 'Kecamatan (contoh)'");
    andi = ids("select id from person where institution = 'Kecamatan (contoh)'").getFirst();
    blocks(andi);
  }

  private void comes(boolean insists, String... moments) {
    var series = Recurrence.ONCE.from(LocalDateTime.parse("2030-11-22T09:00"));
    var leads = List.of(LeadTime.hours(1), LeadTime.NONE);
    var plan = new Plan("Apel (contoh)", series, leads, Audience.EVERYONE);
    var made = planner.make(hasansId(), plan).orElseThrow().id();
    editing.insist(hasansId(), made, insists);
    for (var moment : moments) {
      goTo("2030-11-22T" + moment);
      fireAll();
    }
  }

  @Test
  void whereItInsistsTheSuperiorHearsOfItOnce() {
    comes(true, "08:00", "09:00");
    assertThat(got(ratna, "tidak sampai ke Kecamatan (contoh)")).isEqualTo(1);
    hasan.sends("/agenda").taps("reminders.agenda.show-finished").taps("1");
    hasan.sees("tak terjangkau 1");
  }

  @Test
  void otherwiseNobodyDoes() {
    comes(false, "08:00", "09:00");
    assertThat(got(ratna, "tidak sampai")).isZero();
    assertThat(count("reminder_delivery where state = 'UNREACHABLE'")).isZero();
  }

  @Test
  void whoIsBackGetsTheNext() {
    comes(true, "08:00");
    context.publishEvent(new ChatReachable(chatOf(andi)));
    goTo("2030-11-22T09:00");
    fireAll();
    assertThat(count("reminder_delivery where state = 'SENT' and person_id = '%s'".formatted(andi)))
        .isEqualTo(1);
  }
}
