package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Hasan reminds others of a patrol at ten in the evening. It is Wednesday, 20 November 2030.
@SuppressWarnings("NullAway.Init") // made before each test
class NightlyRemindersTest extends RemindersTest {

  private Phone andi;

  @BeforeEach
  void aPatrol() {
    andi = neighbourhood.stakeholder("Andi (contoh)", "Kecamatan (contoh)");
    hasan
        .sends("/pengingat")
        .sends("Ronda (contoh)")
        .sends("hari ini 22.00")
        .taps("reminders.recurrence.once")
        .taps("reminders.audience.everyone")
        .sends("tepat pada waktunya")
        .sees("reminders.at-night");
  }

  @Test
  void whoeverSavesItHasReadThatItWaitsForTheMorning() {
    hasan.taps("reminders.save").taps("menu.agenda").taps("1").sees("reminders.at-night");
    comes("2030-11-20T22:00");
    assertThat(got(andi, "Ronda")).isZero();
    comes("2030-11-21T06:00");
    assertThat(got(andi, "Ronda")).isEqualTo(1);
  }

  @Test
  void itCanBeSavedSoThatItComesAtNight() {
    hasan.taps("reminders.save-urgent").taps("menu.agenda").taps("1");
    hasan.sees("reminders.agenda.urgent").seesNothingOf("reminders.at-night");
    comes("2030-11-20T22:00");
    assertThat(got(andi, "Ronda")).isEqualTo(1);
  }

  @Test
  void whatIsForOneselfComesAtItsHour() {
    hasan.taps("reminders.change-audience").taps("reminders.audience.me");
    hasan.sees("reminders.confirm").seesNothingOf("reminders.at-night");
    hasan.offersNothingOf("reminders.save-urgent");
  }

  private void comes(String wallClock) {
    goTo(wallClock);
    fireAll();
  }
}
