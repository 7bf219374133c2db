package id.bersinar.posko;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Text;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Senin 08.00-16.00                        | Senin 08.00-16.00
          senin-rabu 8:00 - 16:00                  | Senin 08.00-16.00; Selasa 08.00-16.00; Rabu 08.00-16.00
          Senin s.d. Selasa 08.00 s.d. 16.00       | Senin 08.00-16.00; Selasa 08.00-16.00
          Senin sampai Selasa: 08.00 s/d 16.00     | Senin 08.00-16.00; Selasa 08.00-16.00
          Selasa, Kamis 09.00–12.00, 13.00–15.00   | Selasa 09.00-12.00, 13.00-15.00; Kamis 09.00-12.00, 13.00-15.00
          Sabtu 20.00-04.00; Minggu tutup          | Sabtu 20.00-04.00
          Sabtu-Senin 24 jam                       | Senin 00.00-24.00; Sabtu 00.00-24.00; Minggu 00.00-24.00
          Jumat 13.00-15.00; Jumat 08.00-11.00     | Jumat 08.00-11.00, 13.00-15.00
          "Jum'at 18.00-24.00"                     | Jumat 18.00-24.00
          """)
  void hoursAreUnderstoodAsPeopleWriteThem(String written, String understood) {
    assertThat(HoursReader.read(written.replace("\"", "")))
        .hasValueSatisfying(hours -> assertThat(hours).hasToString(understood));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24 jam", "setiap hari 24 Jam", "Senin-Minggu 00.00-24.00"})
  void dayAndNightIsEveryDay(String written) {
    assertThat(HoursReader.read(written))
        .hasValueSatisfying(hours -> assertThat(hours.week()).hasSize(7))
        .isEqualTo(HoursReader.read("24 jam"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pagi",
        "tutup",
        "Minggu tutup",
        "Senin",
        "Funday 08.00-16.00",
        "Senin-Rabu-Jumat 08.00-16.00",
        "Senin 25.00-26.00",
        "Senin 24.30-25.00",
        "Senin 08.60-16.00",
        "Senin 08.00-",
        "Senin 08.00-08.00",
        "8-4",
        "8.00-4.00",
        "1-5",
        "8-9 malam",
        "12 malam-6 pagi",
        "Senin 8 jam",
        "20.00-selesai",
        "menyesuaikan",
        "dengan janji",
        "setiap minggu 08.00-12.00",
        "Senin pertama 08.00-16.00",
        "Senin-Jumat 08.00-16.00, Ramadan 09.00-15.00",
        "Senin-Jumat 08.00-16.00 (hubungi dulu)",
        "Senin-Jumat 08.00-12.00; 13.00-16.00",
        "Senin-Jumat; 08.00-16.00",
        "Senin-Jumat 08.00-16.00, Sabtu",
        "08.00-16.00 Sabtu, 08.00-12.00",
        "Tutup Jumat, Sabtu 08.00-12.00",
        "24 jam kecuali Jumat 11.00-13.00",
        "Setiap hari 08.00-16.00 kecuali Jumat, Sabtu 08.00-12.00",
        "08.00-12.00 istirahat 13.00-16.00",
        "Senin-Kamis 08.00-16.00, Jumat 08.00-16.30, istirahat 12.00-13.00",
        "Senin-Kamis 08.00-16.00 istirahat 12.00-13.00, Jumat 11.30-13.00",
        "Senin-Jumat 08.00-16.00, Jumat istirahat 11.30-13.00",
        "malam Minggu",
        "malam Minggu 01.00-03.00",
        "Sabtu malam Senin 20.00-23.00",
        "Senin 08.00-9 malam Minggu tutup",
        "Senin 08.00-16.00 tidak tutup",
        "08.00-16.00, 🙂"
      })
  void whatIsNotUnderstoodIsNotGuessed(String written) {
    assertThat(HoursReader.read(written)).isEmpty();
  }

  @Test
  void whatIsStoredIsReadAsTheSame() {
    var hours = HoursReader.read("Senin-Jumat 08.00-12.00, 13.00-24.00; Sabtu 22.00-03.30");
    assertThat(hours).isPresent().isEqualTo(HoursReader.read(hours.get().toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Setiap hari 08.00-16.00; Jumat tutup            | 1-4, 6-7 08.00-16.00
          Jumat tutup; Setiap hari 08.00-16.00            | 1-4, 6-7 08.00-16.00
          Setiap hari 08.00-16.00, libur Jumat            | 1-4, 6-7 08.00-16.00
          Jum'at libur. 08.00-16.00                       | 1-4, 6-7 08.00-16.00
          Setiap hari 08.00-16.00 kecuali Jumat           | 1-4, 6-7 08.00-16.00
          Kecuali Jumat, setiap hari 08.00-16.00          | 1-4, 6-7 08.00-16.00
          Setiap hari kecuali Jumat 08.00-16.00           | 1-4, 6-7 08.00-16.00
          Selain Jumat 08.00-16.00                        | 1-4, 6-7 08.00-16.00
          24 jam; Minggu tutup                            | 1-6 00.00-24.00
          Minggu tutup; 24 jam                            | 1-6 00.00-24.00
          24 jam kecuali Minggu                           | 1-6 00.00-24.00
          24 jam (Minggu tutup)                           | 1-6 00.00-24.00
          Setiap hari 08.00-16.00; Jumat 13.00-16.00      | 1-4, 6-7 08.00-16.00; 5 13.00-16.00
          Jumat 13.00-16.00; Setiap hari 08.00-16.00      | 1-4, 6-7 08.00-16.00; 5 13.00-16.00
          Jumat 13.00-16.00, hari lain 08.00-16.00        | 1-4, 6-7 08.00-16.00; 5 13.00-16.00
          24 jam; Sabtu-Minggu 09.00-12.00; Minggu tutup  | 1-5 00.00-24.00; 6 09.00-12.00
          Setiap hari tutup; Senin 08-10                  | 1 08.00-10.00
          Senin-Sabtu 08.00-16.00; malam Minggu 19.00-22.00 | 1-5 08.00-16.00; 6 08.00-16.00, 19.00-22.00
          """)
  void whatIsSaidOfFewerDaysCountsFirst(String written, String understood) {
    assertThat(HoursReader.read(written)).map(HoursReaderTest::days).contains(understood);
  }

  /// As `1-5 08.00-16.00; 6 08.00-12.00`.
  private static String days(OpeningHours hours) {
    var spans = new LinkedHashMap<String, List<Integer>>();
    for (var day : DayOfWeek.values()) {
      if (!hours.on(day).isEmpty()) {
        var key = String.join(", ", hours.on(day).stream().map(Span::toString).toList());
        spans.computeIfAbsent(key, _ -> new ArrayList<>()).add(day.getValue());
      }
    }
    var lines = new ArrayList<String>();
    spans.forEach((key, days) -> lines.add(ranges(days) + " " + key));
    return String.join("; ", lines);
  }

  private static String ranges(List<Integer> days) {
    var ranges = new ArrayList<String>();
    for (int at = 0; at < days.size(); at++) {
      int first = days.get(at);
      while (at + 1 < days.size() && days.get(at + 1) == days.get(at) + 1) {
        at++;
      }
      ranges.add(first == days.get(at) ? "" + first : first + "-" + days.get(at));
    }
    return String.join(", ", ranges);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Senin 08-10; Senin tutup                        | posko.problem.hours-conflict
          Senin tutup; Senin 08-10                        | posko.problem.hours-conflict
          Senin 08.00-12.00; Senin 08.00-16.00            | posko.problem.hours-conflict
          Setiap hari 08.00-16.00; setiap hari 09.00-17.00 | posko.problem.hours-conflict
          Senin-Rabu 08-10; Rabu-Jumat 13-15              | posko.problem.hours-conflict
          Senin-Kamis 08.00-16.00; Kamis-Jumat 20.00-22.00 | posko.problem.hours-conflict
          Senin-Jumat 08.00-16.00; Jumat-Minggu tutup     | posko.problem.hours-conflict
          Sabtu-Minggu tutup; Minggu-Rabu 08.00-12.00     | posko.problem.hours-conflict
          Sabtu tutup; malam Minggu 19.00-22.00           | posko.problem.hours-conflict
          Senin-Jumat 08.00-16.00 WITA                    | posko.problem.hours-zone
          Senin-Jumat 08.00-16.00; libur nasional tutup   | posko.problem.hours-holiday
          Senin-Jumat 08.00-16.00; tanggal merah libur    | posko.problem.hours-holiday
          Mo-Fr 08:00-16:00; PH off                       | posko.problem.hours-holiday
          """)
  void whatCannotBeSettledIsRefusedAndSaysWhy(String written, String advice) {
    assertThat(HoursReader.read(List.of("Sabtu 08.00-12.00", written), ZoneId.of("Asia/Jakarta")))
        .isInstanceOfSatisfying(
            HoursReader.Refused.class,
            refused -> {
              assertThat(refused.line()).isEqualTo(1);
              assertThat(((Text.Keyed) refused.advice()).key()).isEqualTo(advice);
            });
  }

  @Test
  void halfOfOtherDaysIsNoExceptionToThem() {
    assertThat(
            HoursReader.read(
                List.of("Senin-Sabtu 08.00-16.00; Jumat-Minggu 20.00-22.00"),
                ZoneId.of("Asia/Jakarta")))
        .isEqualTo(
            new HoursReader.Refused(
                0,
                Text.of("posko.problem.hours-conflict")
                    .with("day", Text.of("posko.day.", DayOfWeek.FRIDAY))));
    assertThat(
            HoursReader.read(
                "setiap hari 08.00-16.00; Jumat-Minggu 20.00-22.00; Sabtu 09.00-10.00"))
        .map(HoursReaderTest::days)
        .contains("1-4 08.00-16.00; 5, 7 20.00-22.00; 6 09.00-10.00");
  }

  @Test
  void theAreasOwnZoneMayStandBehindTheHours() {
    for (var zone : List.of("Asia/Jakarta WIB", "Asia/Makassar WITA", "Asia/Jayapura wit")) {
      var id = ZoneId.of(zone.split(" ")[0]);
      assertThat(HoursReader.read(List.of("Senin 08.00-16.00 " + zone.split(" ")[1]), id))
          .isEqualTo(
              new HoursReader.Understood(HoursReader.read("Senin 08.00-16.00").orElseThrow()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          24jam                                              | 1-7 00.00-24.00
          Buka 24 jam setiap hari                            | 1-7 00.00-24.00
          24/7                                               | 1-7 00.00-24.00
          tiap hari 8 pagi-9 malam                           | 1-7 08.00-21.00
          8-21                                               | 1-7 08.00-21.00
          8 pagi-12 malam                                    | 1-7 08.00-24.00
          10 malam-4 pagi                                    | 1-7 22.00-04.00
          1-4 sore                                           | 1-7 13.00-16.00
          Ahad 08.00-12.00                                   | 7 08.00-12.00
          Setiap hari Minggu 08.00-12.00                     | 7 08.00-12.00
          Setiap Minggu 08.00-12.00                          | 7 08.00-12.00
          Senin-Jumat 08.00-16.00, Sabtu 08.00-12.00         | 1-5 08.00-16.00; 6 08.00-12.00
          Senin-Jumat 08.00-16.00. Sabtu 08.00-12.00.        | 1-5 08.00-16.00; 6 08.00-12.00
          08.00-16.00 Senin-Jumat, 08.00-12.00 Sabtu         | 1-5 08.00-16.00; 6 08.00-12.00
          Senin-Jumat 08.00-16.00 dan Sabtu 08.00-12.00      | 1-5 08.00-16.00; 6 08.00-12.00
          Senin 08.00-12.00, 13.00-16.00                     | 1 08.00-12.00, 13.00-16.00
          Senin 08.00-12.00 dan 13.00-16.00                  | 1 08.00-12.00, 13.00-16.00
          Senin 08.00-12.00 & 13.00-16.00                    | 1 08.00-12.00, 13.00-16.00
          Senin 08.00-12.00 / 13.00-16.00                    | 1 08.00-12.00, 13.00-16.00
          Senin pagi 08.00-12.00, sore 16.00-18.00           | 1 08.00-12.00, 16.00-18.00
          Senin 08.00-16.00 istirahat 12.00-13.00            | 1 08.00-12.00, 13.00-16.00
          Senin 08.00-16.00 (istirahat 12.00-13.00)          | 1 08.00-12.00, 13.00-16.00
          Senin 08.00-16.00; istirahat jam 12-13             | 1 08.00-12.00, 13.00-16.00
          malam Minggu 20.00-23.00                           | 6 20.00-23.00
          Sabtu malam 20.00-23.00                            | 6 20.00-23.00
          Sabtu malam Minggu 20.00-23.00                     | 6 20.00-23.00
          malam Senin-malam Kamis 20.00-23.00                | 1-3, 7 20.00-23.00
          Jumat-Senin 20.00-04.00                            | 1, 5-7 20.00-04.00
          Senin-Kamis 19.00-01.00                            | 1-4 19.00-01.00
          Senin 08.00-00.00                                  | 1 08.00-24.00
          ;Senin 08.00-16.00;;                               | 1 08.00-16.00
          """)
  void hoursAreReadAsPeopleSayThem(String written, String understood) {
    assertThat(HoursReader.read(written)).map(HoursReaderTest::days).contains(understood);
  }

  @Test
  void whatIsKeptComesBack() {
    for (var written : List.of("24 jam", "Senin 08.00-04.00", "Jumat 09.00-11.00, 13.00-24.00")) {
      var hours = HoursReader.read(written).orElseThrow();
      assertThat(OpeningHours.parse(hours.toString())).isEqualTo(hours);
    }
    // Kept before, and not taken any more.
    assertThat(OpeningHours.parse("Senin 08.00-16.00, 10.00-18.00; Jumat 08.00-08.00").week())
        .hasSize(2);
  }
}
