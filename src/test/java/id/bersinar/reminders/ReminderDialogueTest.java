package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// /pengingat: making a reminder.
class ReminderDialogueTest extends RemindersTest {

  @Test
  void aReminderIsMadeInFiveAnswers() {
    hasan
        .sends("/pengingat")
        .sees("reminders.ask-message")
        .sends("Rapat pengurus di balai RW 03 (contoh)")
        .sees("reminders.ask-time")
        .sends("Senin depan jam 2 siang")
        .sees("Senin, 25 November 2030 pukul 14.00 WIB", "reminders.choose-recurrence")
        .taps("reminders.recurrence.once")
        .sees("reminders.choose-audience")
        .taps("reminders.audience.me")
        .sees(
            "Rapat pengurus di balai RW 03 (contoh)",
            "Senin, 25 November 2030 pukul 14.00 WIB",
            "reminders.recurrence.once",
            "Saya sendiri (saat ini 1 orang)",
            "reminders.confirm")
        .taps("reminders.save")
        .sees("reminders.saved", "Senin, 25 November 2030 pukul 14.00 WIB")
        .taps("menu.agenda")
        .sees("Rapat pengurus");
    assertThat(count("reminder_due")).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "daily,    Kamis. 21 November 2030 pukul 09.00,  Jumat. 22 November 2030 pukul 09.00",
    "weekly,   Kamis. 21 November 2030 pukul 09.00,  Kamis. 28 November 2030 pukul 09.00",
    "monthly,  Kamis. 21 November 2030 pukul 09.00,  Sabtu. 21 Desember 2030 pukul 09.00"
  })
  void itRepeats(String often, String first, String second) {
    var recurrence = "reminders.recurrence." + often;
    plans(hasan, "Piket posko (contoh)", "besok 09.00", recurrence, "reminders.audience.me");
    hasan.sends("/agenda").sees(first.replace('.', ',').replace("09,00", "09.00"), recurrence);
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("Piket posko (contoh)");
    hasan.sends("/agenda").sees(second.replace('.', ',').replace("09,00", "09.00"));
    assertThat(count("reminder_due")).isPositive();
  }

  @Test
  void monthlyOnThe31stIsAskedHowShorterMonthsGo() {
    hasan.sends("/pengingat").sends("Laporan bulanan (contoh)").sends("31/12/2030 08.00");
    assertThat(hasan.buttons())
        .contains(
            "Setiap bulan, hari terakhir",
            "Setiap bulan, tanggal 31 (bulan tanpa tanggal itu dilewati)",
            "Selasa terakhir tiap bulan")
        .doesNotContain("Selasa ke-5 tiap bulan");
  }

  @Test
  void usualTimesAreAheadAndNoneComesTwice() {
    hasan.sends("/pengingat").sends("Rapat (contoh)");
    assertThat(hasan.buttons())
        .containsExactly(
            "1 jam lagi",
            "Hari ini 16.00",
            "Besok 09.00",
            "Lusa 09.00",
            "Senin depan 09.00",
            "📅 Pilih di kalender",
            "⬅️ Kembali",
            "✖️ Batal");
    goTo("2030-11-24T17:00");
    hasan.sends("/pengingat").sends("Rapat (contoh)");
    assertThat(hasan.buttons())
        .containsExactly(
            "1 jam lagi",
            "Besok 09.00",
            "Lusa 09.00",
            "📅 Pilih di kalender",
            "⬅️ Kembali",
            "✖️ Batal");
    hasan.taps("reminders.usual.tomorrow").sees("Senin, 25 November 2030 pukul 09.00 WIB");
  }

  @Test
  void aDayAndItsHourAreTappedInAMonth() {
    hasan.sends("/pengingat").sends("Rapat (contoh)").taps("area.month.open");
    hasan.sees("November 2030");
    // It is the 20th: four days of October, nineteen that are over, and one of December.
    assertThat(hasan.buttons()).filteredOn("·"::equals).hasSize(4 + 19 + 1);
    hasan.taps("›").sees("Desember 2030").taps("‹").sees("November 2030").taps("‹");
    hasan.sees("November 2030").taps("·").sees("November 2030").taps("›").taps("17");
    hasan.sees("reminders.month.ask-hour", "Selasa, 17 Desember 2030").taps("13.00");
    hasan.sees("Selasa, 17 Desember 2030 pukul 13.00 WIB", "reminders.choose-recurrence");
  }

  @Test
  void anHourThatIsTypedIsOfTheDayThatWasTapped() {
    hasan.sends("/pengingat").sends("Rapat (contoh)").taps("area.month.open").taps("20");
    assertThat(hasan.buttons()).doesNotContain("10.00").contains("11.00");
    hasan.taps("reminders.month.back").taps("21").sends("14.30");
    hasan.sees("Kamis, 21 November 2030 pukul 14.30 WIB", "reminders.choose-recurrence");
  }

  @Test
  void aButtonForATimeThatHasPassedSaysSo() {
    hasan.sends("/pengingat").sends("Rapat (contoh)");
    goTo("2030-11-20T16:30");
    hasan
        .taps("Hari ini 16.00")
        .sees("reminders.time.past", "Rabu, 20 November 2030 pukul 16.00 WIB");
  }

  @Test
  void aTimeThatWillNotDoIsAskedForAgainWithAWord() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("kapan-kapan")
        .sees("reminders.time.not-understood")
        .sends("kemarin jam 9 pagi")
        .sees("reminders.time.past", "Selasa, 19 November 2030 pukul 09.00 WIB")
        .sends("31/02/2031 08.00")
        .sees("reminders.time.no-such")
        .sends("25/12/2099 08:00")
        .sees("reminders.time.too-far")
        .sends("🙂🙂")
        .sees("reminders.time.not-understood")
        .sends("besok ".repeat(1700))
        .sees("reminders.time.not-understood")
        .sends("موعد")
        .sees("reminders.time.not-understood")
        .sendsSticker()
        .sees("dialogue.please-type")
        .sends("besok")
        .sees("Kamis, 21 November 2030 pukul 09.00 WIB", "reminders.assumption.hour");
  }

  @Test
  void aMessageThatIsNoneIsAskedForAgain() {
    hasan
        .sends("/pengingat")
        .sends("x".repeat(10_000))
        .sees("10.000 huruf", "paling banyak 1.000")
        .sendsSticker()
        .sees("dialogue.please-type", "reminders.ask-message")
        .sends("<b>Rapat</b> & 🙂 مرحبا (contoh)")
        .sends("besok 09.00")
        .taps("reminders.recurrence.once")
        .taps("reminders.audience.me")
        .sees("<b>Rapat</b> & 🙂 مرحبا (contoh)")
        .taps("reminders.save");
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("<b>Rapat</b> & 🙂 مرحبا (contoh)");
  }

  @Test
  void onlyButtonsAnswerTheQuestionsThatHaveThem() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("besok 09.00")
        .sends("kadang-kadang")
        .sees("dialogue.please-choose")
        .taps("reminders.recurrence.daily")
        .sends("tetangga")
        .sees("dialogue.please-choose")
        .taps("reminders.audience.everyone")
        .taps("reminders.lead.only-then")
        .sends("sebentar")
        .sees("dialogue.please-choose");
    assertThat(count("reminder")).isZero();
  }

  @Test
  void backGoesToTheQuestionBeforeAndCancelKeepsNothing() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("besok 09.00")
        .taps("dialogue.back")
        .sees("reminders.ask-time")
        .sends("lusa 10.00")
        .sees("Jumat, 22 November 2030 pukul 10.00 WIB")
        .taps("reminders.recurrence.once")
        .taps("reminders.audience.me")
        .sends("/batal")
        .sees("dialogue.cancelled");
    assertThat(count("reminder")).isZero();
  }

  @Test
  void confirmingTwiceMakesOneReminder() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("besok 09.00")
        .taps("reminders.recurrence.once")
        .taps("reminders.audience.me")
        .taps("reminders.save")
        .taps("reminders.save");
    clock.advance(Duration.ofSeconds(10));
    hasan.taps("reminders.save").sees("dialogue.stale-button");
    assertThat(count("reminder")).isEqualTo(1);
  }

  @Test
  void buttonsOfYesterdayHaveNoEffect() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("lusa 09.00")
        .taps("reminders.recurrence.once")
        .taps("reminders.audience.me");
    clock.advance(Duration.ofHours(25));
    hasan.taps("reminders.save").sees("dialogue.stale-button");
    assertThat(count("reminder")).isZero();
  }

  @Test
  void aTimeThatPassesBeforeConfirmingIsAskedForAgain() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("1 menit lagi")
        .seesNothingOf("reminders.choose-recurrence")
        .taps("reminders.audience.me");
    clock.advance(Duration.ofMinutes(3));
    hasan.taps("reminders.save").sees("reminders.time.meanwhile-past", "reminders.ask-time");
    assertThat(count("reminder")).isZero();
    // Nothing else is.
    hasan.sends("besok 09.00").sees("reminders.confirm", "Rapat (contoh)").taps("reminders.save");
    hasan.sees("reminders.saved");
  }

  @Test
  void operatorsMakeRemindersToo() {
    neighbourhood.operator().sends("/izin").taps("people.consent");
    neighbourhood
        .operator()
        .sends("/pengingat")
        .sends("Kerja bakti (contoh)")
        .sends("besok 09.00")
        .taps("reminders.recurrence.once")
        .seesNothingOf("reminders.to-category")
        .taps("reminders.audience.everyone")
        .taps("reminders.lead.only-then")
        .sees("Semua pejabat di wilayah ini (saat ini 2 orang)")
        .taps("reminders.save")
        .sees("reminders.saved");
  }

  @Test
  void residentsDoNotKnowTheCommand() {
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pengingat")
        .sees("dialogue.unknown-command")
        .sends("/agenda")
        .sees("dialogue.unknown-command");
  }

  @Test
  void itSpeaksEnglish() {
    hasan.sends("/bahasa").taps("English");
    hasan
        .sends("/pengingat")
        .sees("What should people be reminded of")
        .sends("Meeting (sample)")
        .sends("besok 09.00")
        .sees("Thursday")
        .taps("Once")
        .taps("My group: Local government")
        .taps("Only at that time")
        .sees("(1 person now)")
        .taps("Save")
        .sees("The reminder is saved");
  }
}
