package id.bersinar.reminders;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type for another time of what happens once. It is Wednesday, 20 November 2030,
/// 10.15.
class MovedTimesTest extends RemindersTest {

  @ParameterizedTest
  @CsvSource({
    "jam 9 pagi,        'Senin, 25 November 2030 pukul 09.00'",
    "jam 9 pagi lusa,   'Jumat, 22 November 2030 pukul 09.00'",
    "besok jam 9 pagi,  'Kamis, 21 November 2030 pukul 09.00'",
    "nanti malam jam 8, 'Rabu, 20 November 2030 pukul 20.00'",
    "malam ini jam 8,   'Rabu, 20 November 2030 pukul 20.00'",
    "2 jam lagi,        'Rabu, 20 November 2030 pukul 12.16'",
    "setengah jam lagi, 'Rabu, 20 November 2030 pukul 10.46'",
    "tanggal 28 jam 9 pagi, 'Kamis, 28 November 2030 pukul 09.00'",
    "hari ini 15.00,    'Rabu, 20 November 2030 pukul 15.00'",
    "3 hari lagi jam 9 pagi, 'Sabtu, 23 November 2030 pukul 09.00'",
    "akhir bulan jam 9 pagi, 'Sabtu, 30 November 2030 pukul 09.00'"
  })
  void anHourAloneIsOfTheDayOfWhatComesOnce(String typed, String seen) {
    plans(
        hasan,
        "Piket (contoh)",
        "25 November 10.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    hasan.sends("/agenda").taps("1").taps("reminders.agenda.change-time");
    hasan.sends(typed).taps("reminders.agenda.yes-move").sees("reminders.agenda.changed", seen);
  }

  @ParameterizedTest
  @CsvSource({
    "5 Januari,   tanggal 5 jam 9 pagi,      'Kamis, 5 Desember 2030 pukul 09.00'",
    "5 Januari,   jam 9 pagi,                'Minggu, 5 Januari 2031 pukul 09.00'",
    "9 Desember,  Senin jam 9 pagi,          'Senin, 25 November 2030 pukul 09.00'",
    "9 Desember,  Selasa jam 9 pagi,         'Selasa, 26 November 2030 pukul 09.00'",
    "9 Desember,  Senin tanggal 9 jam 9 pagi, 'Senin, 9 Desember 2030 pukul 09.00'",
    "9 Desember,  09.30,                     'Senin, 9 Desember 2030 pukul 09.30'",
    "8 Desember,  Senin jam 9 pagi,          'Senin, 25 November 2030 pukul 09.00'"
  })
  void aDayThatFitsTheOldOneIsStillTheNextSuch(String day, String typed, String seen) {
    plans(
        hasan,
        "Piket (contoh)",
        day + " 10.00",
        "reminders.recurrence.once",
        "reminders.audience.me");
    hasan.sends("/agenda").taps("1").taps("reminders.agenda.change-time");
    hasan.sends(typed).taps("reminders.agenda.yes-move").sees("reminders.agenda.changed", seen);
  }
}
