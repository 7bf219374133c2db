package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.LeadTime;
import id.bersinar.people.Audience;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type where a reminder has come and no question is open.
class TypedAnswersTest extends RemindersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "selesai",
        "udah",
        "Sudah pak ✅",
        "udh beres ya",
        "BERES!",
        "kelar bos",
        "udah saya kerjain",
        "done",
      })
  void aWordForDoneIsTakenForTheOneThatWaitsAndCanBeTakenBack(String words) {
    hasanGetsAReminder();
    hasan
        .sends(words)
        .sees("Rapat pengurus (contoh)", "reminders.done-at")
        .taps("reminders.typed.reopen")
        .offers("reminders.done", "reminders.snooze-ten");
    assertThat(database.queryForList("select state from reminder_delivery", String.class))
        .containsExactly("SENT");
    hasan.sends("selesai").sees("reminders.done-at");
    hasan.sends("selesai").sees("dialogue.nothing-awaited").offers("menu.menu");
  }

  @Test
  void whatWouldHaveComeMeanwhileComesOnceItIsTakenBack() {
    var halfAnHour = new LeadTime(Period.ZERO, Duration.ofMinutes(30), Optional.empty());
    var ten = Recurrence.ONCE.from(LocalDateTime.parse("2030-11-21T10:00"));
    planner.make(
        hasansId(),
        new Plan("Rapat pengurus (contoh)", ten, List.of(halfAnHour, LeadTime.NONE), Audience.ME));
    goTo("2030-11-21T09:30");
    fireAll();
    goTo("2030-11-21T09:31");
    hasan.sends("beres").sees("reminders.done-at");
    goTo("2030-11-21T10:00");
    fireAll();
    goTo("2030-11-21T10:20");
    got(hasan, "");
    hasan.taps("reminders.typed.reopen");
    fireAll();
    assertThat(got(hasan, "Rapat pengurus (contoh)")).isEqualTo(1);
    hasan.offers("reminders.done").sees("10.00");
    goTo("2030-11-21T10:22");
    fireAll();
    assertThat(got(hasan, "Rapat pengurus (contoh)")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"siap", "siap pak, laksanakan", "selesia", "seleai kak"})
  void whatOnlyMayMeanItGetsItsButton(String words) {
    hasanGetsAReminder();
    hasan
        .sends(words)
        .sees("dialogue.which-awaited")
        .seesNothingOf("reminders.done-at")
        .taps("✅ Selesai: Rapat pengurus (contoh)")
        .sees("reminders.done-at");
  }

  @Test
  void ofSeveralTheOneIsAsked() {
    for (var it : List.of("Rapat (contoh)", "Apel (contoh)")) {
      plans(hasan, it, "besok 09.00", "reminders.recurrence.once", "reminders.audience.me");
    }
    goTo("2030-11-21T09:00");
    fireAll();
    hasan
        .sends("udah")
        .sees("dialogue.which-awaited")
        .offers("✅ Selesai: Rapat (contoh)")
        .taps("✅ Selesai: Apel (contoh)")
        .sees("Apel (contoh)", "reminders.done-at");
    hasan.sends("udah").sees("Rapat (contoh)", "reminders.done-at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "udah lama mereka jualan di gang 3",
        "udah dari kemarin",
        "susah",
        "belum selesai",
        "belum",
        "no, done",
        "sudah ada yang jual",
        "selesai transaksi di gang",
      })
  void moreThanAListedWordIsNoAnswer(String words) {
    hasanGetsAReminder();
    hasan.sends(words).seesNothingOf("reminders.done-at").seesNothingOf("dialogue.which-awaited");
    assertThat(database.queryForList("select state from reminder_delivery", String.class))
        .containsExactly("SENT");
  }

  @Test
  void anOldReminderIsNotMeantAndWhereNothingWaitsThatIsSaid() {
    hasanGetsAReminder();
    goTo("2030-11-24T09:00");
    hasan.sends("kelar").sees("dialogue.nothing-awaited").holdsNothingOf("kelar");
    neighbourhood
        .resident("Sari (contoh)")
        .taps("broadcasts.choose-none")
        .sends("kelar")
        .sees("dialogue.nothing-awaited");
  }

  @Test
  void anOpenQuestionHearsItFirst() {
    hasanGetsAReminder();
    hasan.sends("/pengingat").sends("selesai").sees("reminders.ask-time");
    assertThat(database.queryForList("select state from reminder_delivery", String.class))
        .containsExactly("SENT");
  }
}
