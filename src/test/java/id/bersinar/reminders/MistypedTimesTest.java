package id.bersinar.reminders;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is like a time, but isn't one as it is spelled, where a reminder asks "Kapan?" or reads it
/// again. It is Wednesday, 20 November 2030, 10.15.
class MistypedTimesTest extends RemindersTest {

  @Test
  void whatIsWrittenWithASlipIsAskedBack() {
    askedForTime().sends("beosk jam 9 pafi").sees("reminders.time.this-one");
    hasan
        .taps("Kamis, 21 November 2030 pukul 09.00 WIB")
        .sees("Kamis, 21 November 2030 pukul 09.00", "reminders.choose-recurrence");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada maling", "tolong pak ada maling"})
  void aCryForHelpIsNoTime(String cry) {
    askedForTime().sends(cry).sees("help.first.danger", "reminders.time.not-understood");
    hasan.sends("lusa jam 2 siang").taps("reminders.recurrence.once");
    hasan.taps("reminders.audience.me").sees("reminders.confirm", "22 November 2030 pukul 14.00");
    hasan.sends(cry).sees("help.first.danger").taps("reminders.save");
    hasan.sees("reminders.saved", "22 November 2030 pukul 14.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"maling", "di Pasar Minggu", "Pak Ahmad", "senam", "besok jam 9 pafi"})
  void whatIsLikeATimeLeavesTheOneInTheSummary(String words) {
    askedForTime().sends("lusa jam 2 siang").taps("reminders.recurrence.once");
    hasan.taps("reminders.audience.me").sees("reminders.confirm").sends(words);
    hasan.seesNothingOf("reminders.time.this-one").taps("reminders.save");
    hasan.sees("reminders.saved", "22 November 2030 pukul 14.00");
  }
}
