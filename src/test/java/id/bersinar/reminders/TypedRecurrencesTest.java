package id.bersinar.reminders;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type where they are asked how often something comes that begins tomorrow, a
/// Thursday, at nine in the evening. It is Wednesday, 20 November 2030, 10.15.
class TypedRecurrencesTest extends RemindersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tiap Jumat | Tiap Jumat, pukul 21.00 | Jumat, 22 November 2030",
        "tiap Senin | Tiap Senin, pukul 21.00 | Senin, 25 November 2030",
        "tiap Rabu jam 8 malam | Tiap Rabu, pukul 20.00 | Rabu, 20 November 2030",
        "tiap Senin mulai Desember | Tiap Senin, pukul 21.00 | Senin, 2 Desember 2030",
        "tiap tgl 5 | Setiap bulan, tanggal 5, pukul 21.00 | Kamis, 5 Desember 2030",
        "tiap Senin 5x | Tiap Senin, 5 kali, pukul 21.00 | Senin, 25 November 2030",
        "every Friday | Tiap Jumat, pukul 21.00 | Jumat, 22 November 2030",
        "tiap minggu | Tiap Kamis, pukul 21.00 | Kamis, 21 November 2030",
        "seminggu sekali aja | Tiap Kamis, pukul 21.00 | Kamis, 21 November 2030",
        "tiap 2 minggu | Setiap 2 minggu, hari Kamis, pukul 21.00 | Kamis, 21 November 2030",
        "setiap hari | Setiap hari, pukul 21.00 | Kamis, 21 November 2030",
      })
  void areTakenAsTheyAreSaid(String typed, String often, String next) {
    hasan.sends("/pengingat rapat (contoh) besok jam 9 malam").sees("reminders.choose-recurrence");
    hasan.sends(typed).sees("reminders.choose-audience").taps("reminders.audience.me");
    hasan.sees("reminders.confirm", often, "Berikutnya " + next);
  }

  @ParameterizedTest
  @CsvSource({"tiap Jumat, 10 Januari 2031", "tiap hari kecuali Minggu, 6 Januari 2031"})
  void beginNoEarlierThanWasSaid(String typed, String next) {
    hasan.sends("/pengingat rapat (contoh) 5 Januari jam 9 malam");
    hasan.sends(typed).taps("reminders.audience.me").sees("reminders.confirm", next);
  }
}
