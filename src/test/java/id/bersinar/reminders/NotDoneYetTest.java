package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type under a reminder who will see to it later, or have somebody else do so.
class NotDoneYetTest extends RemindersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "belum | reminders.snooze-hour",
        "blm sempat pak | reminders.snooze-hour",
        "belum sempat, lagi rapat | reminders.snooze-hour",
        "ntar sore | reminders.snooze-tomorrow",
        "2 jam lagi | reminders.snooze-hour",
        "diwakilin Budi aja | reminders.delegate",
        "saya wakilkan ke Bu Ani | reminders.delegate",
      })
  void whatSaysThatItIsNotDoneYetShowsTheButtons(String words, String button) {
    hasanGetsAReminder();
    hasan.sends(words).sees("dialogue.which-awaited").offers(button);
    assertThat(database.queryForList("select state from reminder_delivery", String.class))
        .containsExactly("SENT");
  }
}
