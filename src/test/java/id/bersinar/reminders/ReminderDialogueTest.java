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
        .sees("Apa yang perlu diingatkan")
        .sends("Rapat pengurus di balai RW 03 (contoh)")
        .sees("Kapan?")
        .sends("Senin depan jam 2 siang")
        .sees("Senin, 25 November 2030 pukul 14.00 WIB", "Apakah pengingat ini berulang?")
        .taps("Sekali saja")
        .sees("Untuk siapa?")
        .taps("Saya sendiri")
        .sees(
            "Rapat pengurus di balai RW 03 (contoh)",
            "Senin, 25 November 2030 pukul 14.00 WIB",
            "Sekali saja",
            "Saya sendiri (saat ini 1 orang)",
            "Simpan?")
        .taps("Simpan")
        .sees("Pengingat disimpan", "Senin, 25 November 2030 pukul 14.00 WIB")
        .taps("Agenda")
        .sees("Rapat pengurus");
    assertThat(hasTrigger(only("reminder"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Setiap hari,   Kamis. 21 November 2030 pukul 09.00,  Jumat. 22 November 2030 pukul 09.00",
    "Setiap minggu, Kamis. 21 November 2030 pukul 09.00,  Kamis. 28 November 2030 pukul 09.00",
    "Setiap bulan,  Kamis. 21 November 2030 pukul 09.00,  Sabtu. 21 Desember 2030 pukul 09.00"
  })
  void itRepeats(String recurrence, String first, String second) {
    plans(hasan, "Piket posko (contoh)", "besok 09.00", recurrence, "Saya sendiri");
    hasan.sends("/agenda").sees(first.replace('.', ',').replace("09,00", "09.00"), recurrence);
    goTo("2030-11-21T09:00");
    fireAll();
    hasan.sees("Piket posko (contoh)");
    hasan.sends("/agenda").sees(second.replace('.', ',').replace("09,00", "09.00"));
    assertThat(hasTrigger(only("reminder"))).isTrue();
  }

  @Test
  void monthlyOnThe31stSaysHowShorterMonthsGo() {
    hasan
        .sends("/pengingat")
        .sends("Laporan bulanan (contoh)")
        .sends("31/12/2030 08.00")
        .taps("Setiap bulan")
        .taps("Saya sendiri")
        .sees("hari terakhir bulan itu");
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
            "⬅️ Kembali",
            "✖️ Batal");
    goTo("2030-11-24T17:00");
    hasan.sends("/pengingat").sends("Rapat (contoh)");
    assertThat(hasan.buttons())
        .containsExactly("1 jam lagi", "Besok 09.00", "Lusa 09.00", "⬅️ Kembali", "✖️ Batal");
    hasan.taps("Besok").sees("Senin, 25 November 2030 pukul 09.00 WIB");
  }

  @Test
  void aButtonForATimeThatHasPassedSaysSo() {
    hasan.sends("/pengingat").sends("Rapat (contoh)");
    goTo("2030-11-20T16:30");
    hasan.taps("Hari ini 16.00").sees("sudah lewat", "Rabu, 20 November 2030 pukul 16.00 WIB");
  }

  @Test
  void aTimeThatWillNotDoIsAskedForAgainWithAWord() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("kapan-kapan")
        .sees("belum saya mengerti", "lusa pagi")
        .sends("kemarin jam 9 pagi")
        .sees("sudah lewat", "Selasa, 19 November 2030 pukul 09.00 WIB")
        .sends("31/02/2031 08.00")
        .sees("tidak ada")
        .sends("25/12/2099 08:00")
        .sees("terlalu jauh")
        .sends("🙂🙂")
        .sees("belum saya mengerti")
        .sends("besok ".repeat(1700))
        .sees("belum saya mengerti")
        .sends("موعد")
        .sees("belum saya mengerti")
        .sendsSticker()
        .sees("dengan tulisan atau tombol")
        .sends("besok")
        .sees("Kamis, 21 November 2030 pukul 09.00 WIB", "Jamnya tidak disebut");
  }

  @Test
  void nextWeekIsNotSundayAndIsSaidBack() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("minggu depan")
        .sees("Rabu, 27 November 2030 pukul 09.00 WIB", "tujuh hari lagi");
  }

  @Test
  void aMessageThatIsNoneIsAskedForAgain() {
    hasan
        .sends("/pengingat")
        .sends("x".repeat(10_000))
        .sees("10.000 huruf", "paling banyak 1.000", "Apa yang perlu diingatkan")
        .sendsSticker()
        .sees("dengan tulisan atau tombol")
        .sends("<b>Rapat</b> & 🙂 مرحبا (contoh)")
        .sends("besok 09.00")
        .taps("Sekali")
        .taps("Saya sendiri")
        .sees("<b>Rapat</b> & 🙂 مرحبا (contoh)")
        .taps("Simpan");
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
        .sends("setiap hari")
        .sees("ketuk salah satu tombol")
        .taps("Setiap hari")
        .sends("semua")
        .sees("ketuk salah satu tombol")
        .taps("Semua orang")
        .sends("ya")
        .sees("ketuk salah satu tombol");
    assertThat(count("reminder")).isZero();
  }

  @Test
  void backGoesToTheQuestionBeforeAndCancelKeepsNothing() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("besok 09.00")
        .taps("Kembali")
        .sees("Kapan?")
        .sends("lusa 10.00")
        .sees("Jumat, 22 November 2030 pukul 10.00 WIB")
        .taps("Sekali")
        .taps("Saya sendiri")
        .sends("/batal")
        .sees("dibatalkan");
    assertThat(count("reminder")).isZero();
  }

  @Test
  void confirmingTwiceMakesOneReminder() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("besok 09.00")
        .taps("Sekali")
        .taps("Saya sendiri")
        .taps("Simpan")
        .taps("Simpan");
    clock.advance(Duration.ofSeconds(10));
    hasan.taps("Simpan").sees("sudah tidak berlaku");
    assertThat(count("reminder")).isEqualTo(1);
  }

  @Test
  void buttonsOfYesterdayHaveNoEffect() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("lusa 09.00")
        .taps("Sekali")
        .taps("Saya sendiri");
    clock.advance(Duration.ofHours(25));
    hasan.taps("Simpan").sees("sudah tidak berlaku");
    assertThat(count("reminder")).isZero();
  }

  @Test
  void aTimeThatPassesBeforeConfirmingIsAskedForAgain() {
    hasan
        .sends("/pengingat")
        .sends("Rapat (contoh)")
        .sends("1 menit lagi")
        .taps("Sekali")
        .taps("Saya sendiri");
    clock.advance(Duration.ofMinutes(3));
    hasan.taps("Simpan").sees("waktunya sudah lewat", "Kapan?");
    assertThat(count("reminder")).isZero();
    hasan
        .sends("besok 09.00")
        .taps("Sekali")
        .taps("Saya sendiri")
        .taps("Simpan")
        .sees("Pengingat disimpan");
  }

  @Test
  void operatorsMakeRemindersToo() {
    neighbourhood.operator().sends("/start").taps("Saya setuju");
    neighbourhood
        .operator()
        .sends("/pengingat")
        .sends("Kerja bakti (contoh)")
        .sends("besok 09.00")
        .taps("Sekali")
        .seesNothingOf("Kelompok saya")
        .taps("Semua orang")
        .sees("Semua orang di wilayah ini (saat ini 2 orang)")
        .taps("Simpan")
        .sees("Pengingat disimpan");
  }

  @Test
  void residentsDoNotKnowTheCommand() {
    neighbourhood
        .resident("Sari (contoh)")
        .sends("/pengingat")
        .sees("tidak saya kenal")
        .sends("/agenda")
        .sees("tidak saya kenal");
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
        .sees("(1 person now)")
        .taps("Save")
        .sees("The reminder is saved");
  }
}
