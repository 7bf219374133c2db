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
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ternyata belum",
        "eh belum",
        "blm",
        "salah, belum selesai",
        "eh salah pak",
        "maaf, belum kelar 🙏",
        "oops, not yet",
      })
  void itIsTakenBackInWordsToo(String words) {
    hasanGetsAReminder();
    hasan.sends(words).seesNothingOf("reminders.done-at");
    hasan
        .offersNothingOf("reminders.typed.reopen")
        .sends("udah")
        .sees("reminders.done-at")
        .sends(words)
        .offers("reminders.done");
    assertThat(database.queryForList("select state from reminder_delivery", String.class))
        .containsExactly("SENT");
    hasan
        .sends("beres")
        .sees("reminders.done-at")
        .sends("/batal")
        .sees("dialogue.nothing-to-cancel");
    goTo("2030-11-21T10:30");
    hasan.sends(words).seesNothingOf("dialogue.which-awaited").sends("/profil").sends("beres");
    hasan.seesNothingOf("reminders.done-at");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gak jadi", "gajadi", "batalin", "batal"})
  void whatMayEndSomethingElseOnlyShowsTheWayBack(String words) {
    hasanGetsAReminder();
    hasan.sends("udah").sees("reminders.done-at").sends(words).sees("dialogue.which-awaited");
    assertThat(database.queryForList("select state from reminder_delivery", String.class))
        .containsExactly("DONE");
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

  @ParameterizedTest
  @CsvSource({"10 menit lagi ya, 09.10", "bentar, 09.10", "sejam lagi, 10.00"})
  void itIsPutOffInWords(String words, String until) {
    hasanGetsAReminder();
    hasan.sends(words).sees("reminders.snoozed-until", until);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tunda", "ntar aja", "nanti dulu"})
  void whoDoesNotSayForHowLongItIsPutOffIsAsked(String words) {
    hasanGetsAReminder();
    hasan.sends(words).sees("dialogue.which-awaited").seesNothingOf("reminders.snoozed-until");
    hasan.taps("⏰ 1 jam: Rapat pengurus (contoh)").sees("reminders.snoozed-until", "10.00");
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
    hasan.sends("belum").sees("dialogue.which-awaited").offers("↩️ Ternyata belum: Apel (contoh)");
    assertThat(count("reminder_delivery where state = 'DONE'")).isEqualTo(1);
    hasan.sends("udah").sees("Rapat (contoh)", "reminders.done-at");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "udah lama mereka jualan di gang 3",
        "udah dari kemarin",
        "susah",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reminders.done",
        "reminders.snooze-ten",
        "reminders.snooze-hour",
        "reminders.snooze-tomorrow",
        "reminders.delegate"
      })
  void theButtonsThatAreLeftBehindSayThatItIsDoneAlready(String button) {
    plans(
        hasan,
        "Rapat pengurus (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.everyone");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sends("udah").sees("reminders.done-at");
    var done = database.queryForList("select * from reminder_delivery");
    hasan.tapsOn("reminders.arriving-from", button).sees("reminders.already-done");
    assertThat(database.queryForList("select * from reminder_delivery")).isEqualTo(done);
    hasan.taps("reminders.typed.reopen").tapsOn("reminders.arriving-from", button);
    hasan.seesNothingOf("reminders.already-done");
  }

  @Test
  void theButtonsThatAreLeftBehindSayThatItIsPutOffAlready() {
    hasanGetsAReminder();
    hasan.sends("bentar").sees("reminders.snoozed-until", "09.10");
    hasan.tapsOn("reminders.arriving", "reminders.snooze-ten").sees("reminders.already-snoozed");
    hasan.tapsOn("reminders.arriving", "reminders.done").sees("reminders.done-at");
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
  void aPageThatIsOpenIsInNobodysWay() {
    hasanGetsAReminder();
    hasan.sends("/profil").sends("udah").sees("Rapat pengurus (contoh)", "reminders.done-at");
    hasan
        .taps("reminders.typed.reopen")
        .sends("/agenda")
        .sends("udah")
        .sees("dialogue.which-meant");
    hasan.offers("✅ Selesai: Rapat pengurus (contoh)", "reminders.agenda.show-finished");
    goTo("2030-11-21T12:00");
    hasan.sends("beres").sees("reminders.done-at");
  }

  @Test
  void inTheMidstOfAFormTheButtonIsShown() {
    hasanGetsAReminder();
    hasan.sends("/pengingat kirim data").sees("reminders.ask-time");
    hasan.sends("udah").sees("dialogue.which-meant").seesNothingOf("reminders.done-at");
    hasan.taps("✅ Selesai: Rapat pengurus (contoh)").sees("reminders.done-at");
    hasan.sends("besok jam 9").sees("reminders.choose-recurrence");
  }

  @ParameterizedTest
  @CsvSource({
    "/agenda, ingatkan saya rapat besok jam 9, reminders.choose-recurrence",
    "/agenda, 'rapat RW besok jam 9, ingatkan H-1', reminders.choose-recurrence",
    "/agenda, saya cuti Senin, people.absence.ask-deputy",
    "/profil, besok jam 9 ingatkan saya apel, reminders.choose-recurrence",
    "/agenda, rapat RW besok jam 9, dialogue.which-meant",
    "/agenda, ada yang jual di gang 3, dialogue.please-choose",
    "/agenda, lapor ada yang jual, dialogue.please-choose",
    "/agenda, makasih min, dialogue.you-are-welcome",
    "/agenda, assalamualaikum, dialogue.greeting",
    "/profil, ingatkan saya rapat kilat 2 menit lagi, reminders.confirm",
  })
  void aSentenceIsUnderstoodAtAPageAsWhereNothingIsOpen(String page, String typed, String seen) {
    hasan.sends(page).sends(typed).sees(seen);
  }

  @Test
  void helpIsNamedOfEveryCryThatIsNoAnswer() {
    hasan.sends("/agenda").sends("tolong ada yang overdosis").sees("Ambulans 119");
    hasan.sends("tolong ada yang overdosis lagi").sees("Ambulans 119");
  }

  @Test
  void aPageThatHasBeenOpenForLongIsInNoSentencesWay() {
    hasan.sends("/agenda");
    goTo("2030-11-20T12:00");
    hasan.sends("ingatkan saya rapat besok jam 9").sees("reminders.choose-recurrence");
    goTo("2030-11-20T14:00");
    hasan.sends("ingatkan saya apel besok jam 8").sees("dialogue.words-in-doubt");
  }

  @Test
  void aQuestionThatHasBeenOpenForLongIsEndedBeforeAnythingIsTakenBack() {
    hasanGetsAReminder();
    hasan.sends("udah").sees("reminders.done-at").sends("/hapusdata");
    goTo("2030-11-21T09:20");
    hasan.sends("batal").seesNothingOf("dialogue.which-awaited");
    assertThat(database.queryForList("select state from reminder_delivery", String.class))
        .containsExactly("DONE");
  }

  @Test
  void anOpenQuestionHearsItFirst() {
    hasanGetsAReminder();
    hasan.sends("/pengingat").sends("selesai").sees("reminders.ask-time");
    assertThat(database.queryForList("select state from reminder_delivery", String.class))
        .containsExactly("SENT");
  }
}
