package id.bersinar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.Reading.NotUnderstood;
import id.bersinar.calendar.Reading.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Times at the edges of days, months and years, and words that nobody would type.
class TimeEdgesTest {

  private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-18T10:15");

  private static Reading read(String typed, LocalDateTime now) {
    return TimeReader.read(typed, now.atZone(ZoneId.of("Asia/Jakarta")));
  }

  @ParameterizedTest
  @CsvSource({
    // The last minute of a day, a month and a year.
    "besok 09.00,        2026-12-31T23:59, 2027-01-01T09:00",
    "besok,              2026-11-30T23:59, 2026-12-01T09:00",
    "1 menit lagi,       2026-12-31T23:59, 2027-01-01T00:00",
    "jam 12 malam,       2026-12-31T23:59, 2027-01-01T00:00",
    "jam 23.59,          2026-11-18T23:59, 2026-11-19T23:59",
    // Just past midnight.
    "hari ini 00.30,     2026-11-18T00:10, 2026-11-18T00:30",
    "jam 1 dini hari,    2026-11-18T00:10, 2026-11-18T01:00",
    // Leap days and short months.
    "besok 10.00,        2028-02-28T10:00, 2028-02-29T10:00",
    "setahun lagi 10.00, 2028-02-29T08:00, 2029-02-28T10:00",
    "akhir bulan 10.00,  2028-02-01T08:00, 2028-02-29T10:00",
    "tanggal 30 10.00,   2027-01-30T11:00, 2027-03-30T10:00",
    // Weeks begin on Monday.
    "Senin depan 09.00,  2026-11-22T10:00, 2026-11-23T09:00",
    "Senin depan 09.00,  2026-11-23T08:00, 2026-11-30T09:00",
    "Senin 09.00,        2026-11-23T09:00, 2026-11-30T09:00",
    // Seconds are not said back, so a span ends at the next full minute.
    "1 menit lagi,       2026-11-18T10:15:20, 2026-11-18T10:17"
  })
  void keepsItsHeadAtTheEdges(String typed, LocalDateTime now, LocalDateTime meant) {
    assertThat(((Understood) read(typed, now)).at()).isEqualTo(meant);
  }

  /// Whatever words of time come together, something is made of them, and only what is ahead is
  /// taken.
  @Test
  void makesSomethingOfAnyWords() throws IOException {
    var words =
        Files.readAllLines(Path.of("src/main/resources/calendar/words.txt")).stream()
            .filter(line -> line.contains("=") && !line.startsWith("~"))
            .map(line -> line.split("=", 2)[0].strip())
            .collect(Collectors.toCollection(ArrayList::new));
    words.addAll(
        List.of("5", "25", "31", "0", "99999", "9.30", "25.99", "5/12", "31/2", "29/2/2027", "-"));
    // Any will do; the same ones each time.
    var random = new Random(13);
    for (int count = 0; count < 20_000; count++) {
      var typed =
          random
              .ints(1 + random.nextInt(7), 0, words.size())
              .mapToObj(words::get)
              .collect(Collectors.joining(" "));
      var now = NOW.plusMinutes(random.nextInt(2 * 365 * 24 * 60));
      switch (read(typed, now)) {
        case Understood(var at, _) -> assertThat(at).as(typed).isAfter(now);
        case Reading.Ask(var candidates) -> assertThat(candidates).as(typed).isNotEmpty();
        case Reading.Range(var begin, var end) ->
            assertThat(end).as(typed).isAfter(begin.at()).isAfter(now);
        case Reading.Recurring(_, _, _, var first) -> assertThat(first.at()).as(typed).isAfter(now);
        default -> {
          // Nothing is taken.
        }
      }
    }
  }

  @Test
  void isNotWornOutByLongText() {
    assertThat(read("besok ".repeat(2000), NOW)).isEqualTo(new NotUnderstood());
    assertThat(read("1 ".repeat(50), NOW)).isEqualTo(new NotUnderstood());
  }
}
