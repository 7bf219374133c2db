package id.bersinar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.Reading.Assumption;
import id.bersinar.calendar.Reading.NoSuchTime;
import id.bersinar.calendar.Reading.NotUnderstood;
import id.bersinar.calendar.Reading.Past;
import id.bersinar.calendar.Reading.TooFar;
import id.bersinar.calendar.Reading.Understood;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type, and what they mean by it.
class TimeReaderTest {

  /// A Wednesday.
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-18T10:15");

  private static Reading read(String typed) {
    return TimeReader.read(typed, NOW.atZone(ZoneId.of("Asia/Jakarta")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # days
          besok 09.00                     | 2026-11-19T09:00
          besok 9:00                      | 2026-11-19T09:00
          Besok pukul 09.00 WIB           | 2026-11-19T09:00
          BESOK JAM 9 PAGI!!              | 2026-11-19T09:00
          bsk jam9                        | 2026-11-19T09:00
          besok 9                         | 2026-11-19T09:00
          besok 9 pagi 🙏                 | 2026-11-19T09:00
          jam 9 besok                     | 2026-11-19T09:00
          09.00 besok                     | 2026-11-19T09:00
          esok hari pukul 7.30            | 2026-11-19T07:30
          lusa jam 4 sore                 | 2026-11-20T16:00
          hari ini pukul 15.30            | 2026-11-18T15:30
          nanti jam 3 sore                | 2026-11-18T15:00
          nanti malam jam 8               | 2026-11-18T20:00
          malam ini jam setengah delapan  | 2026-11-18T19:30
          tolong ya nanti pukul 11.00     | 2026-11-18T11:00
          # weekdays
          Senin depan jam 2 siang         | 2026-11-23T14:00
          senin jam 8                     | 2026-11-23T08:00
          hari Jumat 13.30                | 2026-11-20T13:30
          Jum'at jam 1 siang              | 2026-11-20T13:00
          jumat ini jam 13.00             | 2026-11-20T13:00
          Rabu jam 10 pagi                | 2026-11-25T10:00
          Rabu depan jam 11               | 2026-11-25T11:00
          hari minggu jam 7 pagi          | 2026-11-22T07:00
          Minggu 07.00                    | 2026-11-22T07:00
          ahad pukul 07.00                | 2026-11-22T07:00
          senin minggu depan jam 10       | 2026-11-23T10:00
          minggu depan hari Kamis jam 10  | 2026-11-26T10:00
          besok Kamis jam 10.00           | 2026-11-19T10:00
          # dates
          25/12/2026 08:00                | 2026-12-25T08:00
          25-12-2026 jam 8                | 2026-12-25T08:00
          25.12.2026 08.00                | 2026-12-25T08:00
          25/12/26 08.00                  | 2026-12-25T08:00
          2026-12-25 08:00                | 2026-12-25T08:00
          25/12 08.00                     | 2026-12-25T08:00
          5/1 08.00                       | 2027-01-05T08:00
          tanggal 5 jam 10                | 2026-12-05T10:00
          tgl 20 jam 10                   | 2026-11-20T10:00
          tanggal 18 jam 9 pagi           | 2026-12-18T09:00
          tanggal 31 jam 10               | 2026-12-31T10:00
          tanggal 5 bulan depan jam 10    | 2026-12-05T10:00
          bulan depan tanggal 5 jam 10    | 2026-12-05T10:00
          akhir bulan jam 10              | 2026-11-30T10:00
          akhir bulan depan jam 10        | 2026-12-31T10:00
          17 Agustus 2027 jam 7 malam     | 2027-08-17T19:00
          17 agustus pukul 10.00          | 2027-08-17T10:00
          17 agt tahun depan 10.00        | 2027-08-17T10:00
          24 Nop 10.00                    | 2026-11-24T10:00
          Selasa, 24 November 2026 pukul 14.00 WIB | 2026-11-24T14:00
          Selasa tanggal 24 November jam 14.00     | 2026-11-24T14:00
          29 Februari jam 9.00            | 2028-02-29T09:00
          29/2/2028 09.00                 | 2028-02-29T09:00
          # parts of the day
          besok jam 12 siang              | 2026-11-19T12:00
          besok jam 12                    | 2026-11-19T12:00
          jam 12 malam                    | 2026-11-19T00:00
          nanti tengah malam jam 12       | 2026-11-19T00:00
          besok 00.00                     | 2026-11-19T00:00
          besok jam 24.00                 | 2026-11-20T00:00
          besok dini hari jam 2           | 2026-11-19T02:00
          besok subuh jam 5               | 2026-11-19T05:00
          besok jam 10 malam              | 2026-11-19T22:00
          besok jam 11 siang              | 2026-11-19T11:00
          besok jam 19.30 malam           | 2026-11-19T19:30
          besok jam dua siang             | 2026-11-19T14:00
          besok jam setengah tiga sore    | 2026-11-19T14:30
          besok jam setengah satu siang   | 2026-11-19T12:30
          besok jam 3 lewat 15 sore       | 2026-11-19T15:15
          besok jam 9 kurang seperempat   | 2026-11-19T08:45
          besok sore 16.45                | 2026-11-19T16:45
          besok jam 02.00                 | 2026-11-19T02:00
          jam 9.30                        | 2026-11-19T09:30
          jam 4 sore                      | 2026-11-18T16:00
          # counted from now
          1 menit lagi                    | 2026-11-18T10:16
          semenit lagi                    | 2026-11-18T10:16
          30 menit lagi                   | 2026-11-18T10:45
          2 jam lagi                      | 2026-11-18T12:15
          dua jam lagi                    | 2026-11-18T12:15
          sejam lagi                      | 2026-11-18T11:15
          setengah jam lagi               | 2026-11-18T10:45
          1 jam 30 menit lagi             | 2026-11-18T11:45
          dalam 2 jam                     | 2026-11-18T12:15
          3 hari lagi jam 10.00           | 2026-11-21T10:00
          seminggu lagi jam 10            | 2026-11-25T10:00
          2 minggu lagi pukul 08.00       | 2026-12-02T08:00
          sebulan lagi jam 8 pagi         | 2026-12-18T08:00
          setahun lagi jam 8 pagi         | 2027-11-18T08:00
          """)
  void understands(String typed, LocalDateTime meant) {
    assertThat(read(typed)).isInstanceOf(Understood.class);
    assertThat(((Understood) read(typed)).at()).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          besok jam 10 pagi   | 2026-11-19T10:00 |
          besok               | 2026-11-19T09:00 | HOUR
          lusa pagi           | 2026-11-20T08:00 | HOUR
          nanti siang         | 2026-11-18T12:00 | HOUR
          nanti sore          | 2026-11-18T16:00 | HOUR
          besok malam         | 2026-11-19T19:00 | HOUR
          besok subuh         | 2026-11-19T05:00 | HOUR
          hari ini            | 2026-11-18T16:00 | HOUR
          Senin               | 2026-11-23T09:00 | HOUR
          25/12/2026          | 2026-12-25T09:00 | HOUR
          besok tengah malam  | 2026-11-20T00:00 | AFTER_MIDNIGHT
          besok jam 2         | 2026-11-19T14:00 | LATER_HALF
          nanti jam 7         | 2026-11-18T19:00 | LATER_HALF
          jam 11              | 2026-11-18T11:00 | EARLIER_HALF
          """)
  void tellsWhatItAssumes(String typed, LocalDateTime meant, String assumptions) {
    assertThat(read(typed)).isEqualTo(new Understood(meant, parsed(assumptions)));
  }

  private static Set<Assumption> parsed(@Nullable String names) {
    return names == null
        ? Set.of()
        : Arrays.stream(names.split(","))
            .map(Assumption::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Assumption.class)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 atau 32 Desember jam 9 pagi", "32 atau 31 Desember jam 9 pagi"})
  void whatStandsBesideADayThatDoesNotExistIsAsked(String typed) {
    assertThat(read(typed)).isInstanceOf(Reading.Ask.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kapan-kapan",
        "secepatnya",
        "🙂",
        "",
        "   ",
        "nggak tahu",
        "besok besok",
        "jam 9 jam 10",
        "jam",
        "2 jam lagi besok",
        "bulan depan jam 9 pagi tanggal 5",
        "jam 9 pagi tahun depan 1 Januari",
        "besok 09.00 rapat",
        "9",
        "tanggal",
        "غدا الساعة ٩",
        "<b>besok</b>",
        "12345678901234567890 menit lagi"
      })
  void saysWhenItDoesNotUnderstand(String typed) {
    assertThat(read(typed)).isEqualTo(new NotUnderstood());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2027 08.00",
        "29/2/2027 08.00",
        "25/13/2026 08.00",
        "tanggal 32 jam 8",
        "tanggal 0 jam 8",
        "30 februari jam 8",
        "Senin, 24 November 2026 pukul 14.00",
        "besok 25.00",
        "besok 09.75",
        "besok jam 24.30",
        "besok jam 14 pagi",
        "besok jam 9 sore",
        "besok lusa minggu",
        "tanggal 31 bulan depan jam 25"
      })
  void saysWhenThereIsNoSuchTime(String typed) {
    assertThat(read(typed)).isInstanceOf(NoSuchTime.class);
  }

  @ParameterizedTest
  @CsvSource({
    "kemarin 09.00,         2026-11-17T09:00",
    "hari ini 09.00,        2026-11-18T09:00",
    "hari ini pukul 10.15,  2026-11-18T10:15",
    "nanti pagi jam 9,      2026-11-18T09:00",
    "25/12/2020 08:00,      2020-12-25T08:00",
    "1 Januari 2026 jam 8 pagi, 2026-01-01T08:00",
    "0 menit lagi,          2026-11-18T10:15"
  })
  void saysWhenATimeIsOver(String typed, LocalDateTime meant) {
    assertThat(read(typed)).isEqualTo(new Past(meant, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25/12/2099 08:00",
        "17 Agustus 2033 jam 8 pagi",
        "6 tahun lagi jam 8 pagi",
        "99999 hari lagi",
        "99999 jam lagi"
      })
  void saysWhenATimeIsAbsurdlyFar(String typed) {
    assertThat(read(typed)).isInstanceOf(TooFar.class);
  }
}
