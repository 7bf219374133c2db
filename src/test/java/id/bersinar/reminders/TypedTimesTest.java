package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type when a reminder asks "Kapan?". It is Wednesday, 20 November 2030, 10.15.
class TypedTimesTest extends RemindersTest {

  @Test
  void whatCanMeanSeveralTimesIsAskedWithOneButtonEach() {
    askedForTime().sends("minggu depan").sees("reminders.time.which");
    assertThat(hasan.buttons())
        .containsExactly(
            "Rabu, 27 November 2030", "Minggu, 24 November 2030", "⬅️ Kembali", "✖️ Batal");
    hasan
        .taps("Minggu, 24 November 2030")
        .sees("reminders.assumption.hour")
        .sees("Minggu, 24 November 2030 pukul 09.00 WIB", "reminders.choose-recurrence");
  }

  @Test
  void anotherTimeMayBeTypedInsteadOfChoosing() {
    askedForTime()
        .sends("Jumat depan jam 2 siang")
        .sees("reminders.time.which")
        .sends("Jumat jam 2 siang")
        .sees("Jumat, 22 November 2030 pukul 14.00 WIB", "reminders.choose-recurrence");
  }

  @Test
  void theUsualTimesAreOfferedAgainWhenTheTimeIsChanged() {
    askedForTime()
        .sends("Jumat depan jam 2 siang")
        .taps("Jumat, 22 November 2030 pukul 14.00 WIB")
        .taps("reminders.recurrence.once")
        .taps("reminders.audience.me")
        .taps("reminders.agenda.change-time")
        .sees("reminders.ask-time");
    assertThat(hasan.buttons()).contains("Besok 09.00");
  }

  @Test
  void anotherTimeTypedAtTheSummaryTakesThePlaceOfTheFirst() {
    askedForTime().sends("lusa jam 2 siang").taps("reminders.recurrence.once");
    hasan.taps("reminders.audience.me").sees("reminders.confirm", "22 November 2030 pukul 14.00");
    hasan.sends("eh jam 7 pagi").sees("reminders.confirm", "22 November 2030 pukul 07.00");
    hasan.sends("salah").seesNothingOf("dialogue.greeting");
    hasan.sends("ganti waktu").sees("reminders.ask-time");
  }

  @Test
  void whatMustBeConfirmedHasOneButton() {
    askedForTime().sends("pertengahan Desember jam 9 pagi").sees("reminders.time.this-one");
    assertThat(hasan.buttons()).contains("Minggu, 15 Desember 2030 pukul 09.00 WIB");
  }

  @ParameterizedTest
  @CsvSource({
    "setiap Senin jam 8,        weekly,  Senin. 25 November 2030 pukul 08.00 WIB",
    "tiap hari jam 5 subuh,     daily,   Kamis. 21 November 2030 pukul 05.00 WIB",
    "tiap bulan tgl 5 jam 10,   monthly, Kamis. 5 Desember 2030 pukul 10.00 WIB",
    "tiap malam Jumat jam 8,    weekly,  Kamis. 21 November 2030 pukul 20.00 WIB",
    "every Monday at 8 am,      weekly,  Senin. 25 November 2030 pukul 08.00 WIB"
  })
  void whatComesAgainIsTakenTogether(String typed, String often, String first) {
    var moment = first.replaceFirst("\\.", ",");
    askedForTime()
        .sends(typed)
        .sees("reminders.time.repeats", moment)
        .sees("reminders.choose-audience")
        .taps("reminders.audience.me")
        .sees(moment, "reminders.recurrence." + often)
        .taps("reminders.save")
        .sees("reminders.saved", "reminders.recurrence." + often);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senin pertama tiap bulan jam 9 pagi | Senin pertama tiap bulan, pukul 09.00 | Senin, 2"
            + " Desember 2030 pukul 09.00 WIB",
        "Senin pertama dan ketiga tiap bulan jam 9 pagi | Senin pertama dan ketiga tiap bulan,"
            + " pukul 09.00 | Senin, 2 Desember 2030 pukul 09.00 WIB",
        "hari kerja terakhir tiap bulan | hari kerja terakhir tiap bulan | Jumat, 29 November 2030",
        "tiap Senin dan Kamis jam 7 malam | Tiap Senin dan Kamis, pukul 19.00 | Kamis, 21 November"
            + " 2030 pukul 19.00 WIB",
        "dua minggu sekali hari Selasa jam 9 | Setiap 2 minggu, hari Selasa | Selasa, 26 November"
            + " 2030 pukul 09.00 WIB",
        "tiap Selasa jam 9 sampai 31 Desember | Tiap Selasa, sampai Selasa, 31 Desember 2030 |"
            + " Selasa, 26 November 2030 pukul 09.00 WIB",
        "tiap Rabu jam 14.00 sebanyak 5 kali | Tiap Rabu, 5 kali, pukul 14.00 | Rabu, 20 November"
            + " 2030 pukul 14.00 WIB",
        "tiap Senin jam 9 pagi kecuali 2 Desember | Tiap Senin, kecuali Senin, 2 Desember 2030 |"
            + " Senin, 25 November 2030 pukul 09.00 WIB",
        "tiap hari kerja kecuali hari libur jam 8 pagi | Setiap hari kerja (Senin sampai Jumat),"
            + " hari libur dilewati, pukul 08.00 | Kamis, 21 November 2030 pukul 08.00 WIB",
        "tiap 17 Agustus jam 7 pagi | Setiap tahun, 17 Agustus, pukul 07.00 | Minggu, 17 Agustus"
            + " 2031 pukul 07.00 WIB",
        "tiap 3 bulan tanggal 10 jam 9 pagi | Setiap 3 bulan, tanggal 10 | Selasa, 10 Desember 2030"
            + " pukul 09.00 WIB"
      })
  void everyRuleIsTakenAndReadBackInFull(String typed, String rule, String first) {
    askedForTime()
        .sends(typed)
        .sees(first)
        .taps("reminders.audience.me")
        .sees(rule, first)
        .taps("reminders.save")
        .sees("reminders.saved", rule, first);
  }

  @Test
  void aDayOnWhichItDoesNotComeAnywayIsSaid() {
    askedForTime()
        .sends("tiap Senin jam 9 pagi kecuali 3 Desember")
        .sees("reminders.time.except-needless", "Selasa, 3 Desember 2030");
    askedForTime()
        .sends("tiap Senin jam 9 pagi kecuali 25 November")
        .sees("Senin, 2 Desember 2030")
        .seesNothingOf("reminders.time.except-needless");
  }

  @Test
  void leadTimesAreTickedAndWhatIsOverIsNamedBeforeSaving() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("besok 11.00")
        .taps("reminders.recurrence.once")
        .taps("reminders.audience.everyone")
        .seesNothingOf("7 hari sebelumnya")
        .taps("1 hari sebelumnya")
        .taps("1 jam sebelumnya")
        .taps("✅ 1 jam sebelumnya")
        .taps("1 jam sebelumnya")
        .taps("reminders.lead.done")
        .sees("Diingatkan 1 hari dan 1 jam sebelumnya")
        .taps("reminders.change-leads")
        .sends("H-30")
        .sees(
            "Diingatkan tepat pada waktunya",
            "Sudah lewat, jadi tidak dikirim: 30 hari sebelumnya.")
        .taps("reminders.change-leads")
        .sends("H+1")
        .sees("reminders.lead.after-event")
        .sends("sering-sering")
        .sees("reminders.lead.not-understood")
        .sends("setengah jam sebelum acara")
        .sees("Diingatkan 30 menit sebelumnya")
        .taps("reminders.save");
    assertThat(database.queryForObject("select leads from reminder", String.class))
        .isEqualTo("P0D/PT30M");
  }

  @Test
  void theThirtyFirstIsAsked() {
    askedForTime().sends("tiap tanggal 31 jam 8 pagi").sees("reminders.time.which");
    hasan
        .taps("Setiap bulan, hari terakhir, mulai Sabtu, 30 November 2030 pukul 08.00 WIB")
        .taps("reminders.audience.me")
        .sees("Setiap bulan, hari terakhir, pukul 08.00");
  }

  @ParameterizedTest
  @CsvSource({
    "dua kali seminggu,   reminders.missing.weekdays",
    "sebulan sekali,      reminders.missing.day-of-month",
    "abis gajian,         reminders.missing.date",
    "habis Lebaran,       reminders.missing.date",
    "2 jam sebelum rapat, reminders.time.lead",
    "H-1 jam 8 pagi,      reminders.time.lead"
  })
  void whatCannotBeGuessedIsAskedFor(String typed, String word) {
    askedForTime().sends(typed).sees(word);
  }

  @Test
  void whatNeverComesIsSaidToBeSo() {
    askedForTime().sends("tiap Selasa jam 9 sampai 20 November 2030").sees("reminders.time.never");
  }

  @Test
  void noHourIsMadeUpWhenTodayIsNearlyOver() {
    goTo("2030-11-20T22:50");
    askedForTime().sends("hari ini").sees("reminders.missing.hour");
    hasan.sends("nanti").sees("reminders.time.not-understood");
  }

  @Test
  void aSpanComesAtItsBeginning() {
    askedForTime()
        .sends("besok jam 9 sampai jam 11 pagi")
        .sees("reminders.time.range", "Kamis, 21 November 2030 pukul 11.00 WIB")
        .sees("Kamis, 21 November 2030 pukul 09.00 WIB", "reminders.choose-recurrence");
  }

  @Test
  void anotherZonesHourIsChanged() {
    askedForTime()
        .sends("besok 08.00 WITA")
        .sees("reminders.assumption.other-zone")
        .sees("Kamis, 21 November 2030 pukul 07.00 WIB");
  }

  @Test
  void aPrayersHourIsToldAsTaken() {
    askedForTime()
        .sends("besok habis isya")
        .sees("reminders.assumption.prayer")
        .sees("Kamis, 21 November 2030 pukul 19.30 WIB");
  }

  @Test
  void aDateOfAnotherWeekdayIsSaidToBeSo() {
    askedForTime()
        .sends("Kamis, 22 November 2030 jam 9 pagi")
        .sees("reminders.time.other-weekday", "Jumat, 22 November 2030");
  }

  @Test
  void anOldReminderIsMovedToWhatComesAgain() {
    plans(
        hasan,
        "Piket (contoh)",
        "besok 09.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    hasan
        .sends("/agenda")
        .taps("1")
        .taps("reminders.agenda.change-time")
        .sends("tiap Senin jam 8 pagi")
        .sees("reminders.agenda.confirm-time", "Senin, 25 November 2030 pukul 08.00")
        .sees("reminders.recurrence.weekly")
        .sends("eh tiap Selasa jam 8 pagi")
        .sees("reminders.agenda.confirm-time", "Selasa, 26 November 2030 pukul 08.00")
        .seesNothingOf("reminders.agenda.changed")
        .sends("ya")
        .sees("Selasa, 26 November 2030 pukul 08.00", "reminders.recurrence.weekly");
  }

  @ParameterizedTest
  @CsvSource({
    "jam 10.30,  'Kamis, 21 November 2030 pukul 10.30'",
    "Sabtu 10.30,'Sabtu, 23 November 2030 pukul 10.30'",
    "lusa 10.30, 'Jumat, 22 November 2030 pukul 10.30'"
  })
  void anHourAloneIsOfTheDayThatIsMoved(String typed, String seen) {
    hasanPlansADailyOne();
    hasan
        .sends("/agenda")
        .taps("1")
        .taps("reminders.agenda.change-time")
        .taps("Hanya Kamis, 21 November 2030 pukul 09.00 WIB");
    hasan.sends(typed).sees("reminders.agenda.confirm-time", seen);
    hasan.taps("reminders.agenda.yes-move").sees("reminders.part.changed", seen);
  }

  @Test
  void anOldReminderIsAskedBackToo() {
    hasanPlansADailyOne();
    hasan
        .sends("/agenda")
        .taps("1")
        .taps("reminders.agenda.change-time")
        .taps("reminders.part.all")
        .sends("Jumat depan jam 9 pagi")
        .sees("reminders.time.which")
        .taps("Jumat, 29 November 2030 pukul 09.00 WIB")
        .taps("reminders.agenda.yes-move")
        .sees("Jumat, 29 November 2030 pukul 09.00", "reminders.recurrence.daily");
  }

  @Test
  void englishIsReadToo() {
    hasan.sends("/bahasa").taps("English");
    hasan.sends("/pengingat").sends("Night watch (sample)");
    hasan.sends("tomorrow at 9 am").sees("Thursday, 21 November 2030 at 09:00");
    hasan.taps("Back").sends("next Friday").sees("Which do you mean?");
    hasan.taps("Friday, 29 November 2030").sees("Friday, 29 November 2030 at 09:00");
  }
}
