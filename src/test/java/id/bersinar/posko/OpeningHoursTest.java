package id.bersinar.posko;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The week of these tests begins on Monday, 23 November 2026.
class OpeningHoursTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          24 jam                                 | 2026-11-24T03:00 | always
          Senin-Minggu 00.00-12.00, 12.00-24.00  | 2026-11-24T12:00 | always
          Senin-Jumat 08.00-16.00                | 2026-11-24T07:59 | closed until 2026-11-24T08:00
          Senin-Jumat 08.00-16.00                | 2026-11-24T08:00 | open until 2026-11-24T16:00
          Senin-Jumat 08.00-16.00                | 2026-11-24T15:59 | open until 2026-11-24T16:00
          Senin-Jumat 08.00-16.00                | 2026-11-24T16:00 | closed until 2026-11-25T08:00
          Senin-Jumat 08.00-16.00                | 2026-11-27T17:00 | closed until 2026-11-30T08:00
          Senin 08.00-16.00                      | 2026-11-23T16:00 | closed until 2026-11-30T08:00
          setiap hari 20.00-04.00                | 2026-11-24T23:00 | open until 2026-11-25T04:00
          setiap hari 20.00-04.00                | 2026-11-25T03:00 | open until 2026-11-25T04:00
          setiap hari 20.00-04.00                | 2026-11-25T04:00 | closed until 2026-11-25T20:00
          Sabtu 20.00-04.00                      | 2026-11-29T01:00 | open until 2026-11-29T04:00
          Minggu 20.00-04.00                     | 2026-11-23T01:00 | open until 2026-11-23T04:00
          Jumat 08.00-11.30, 13.00-16.30         | 2026-11-27T12:00 | closed until 2026-11-27T13:00
          Jumat 18.00-24.00; Sabtu 00.00-02.00   | 2026-11-27T19:00 | open until 2026-11-28T02:00
          Sabtu-Minggu 24 jam                    | 2026-11-28T10:00 | open until 2026-11-30T00:00
          Senin 08.00-16.00, 10.00-18.00         | 2026-11-23T09:00 | open until 2026-11-23T18:00
          Senin 00.00-24.00                      | 2026-11-23T00:00 | open until 2026-11-24T00:00
          """)
  void whetherItIsOpenAndHowLong(String hours, LocalDateTime now, String expected) {
    assertThat(told(HoursReader.read(hours).orElseThrow().at(now))).isEqualTo(expected);
  }

  private static String told(OpeningHours.Status status) {
    return switch (status) {
      case OpeningHours.AlwaysOpen() -> "always";
      case OpeningHours.OpenUntil(var closing) -> "open until " + closing;
      case OpeningHours.ClosedUntil(var opening) -> "closed until " + opening;
    };
  }

  @Test
  void whateverTheHoursItIsOpenExactlyWithinThem() {
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      var hours = anyHours(random);
      var now = MONDAY.atStartOfDay().plusMinutes(random.nextInt(7 * 24 * 60));
      boolean open = isWithin(hours, now);
      var change =
          Stream.iterate(now, it -> it.plusMinutes(1))
              .limit(8 * 24 * 60)
              .filter(it -> isWithin(hours, it) != open)
              .findFirst();
      var expected =
          change.map(it -> (open ? "open until " : "closed until ") + it).orElse("always");
      assertThat(told(hours.at(now))).as(hours + " at " + now).isEqualTo(expected);
    }
  }

  /// On one to seven days one or two spans, some of them across midnight.
  private static OpeningHours anyHours(Random random) {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    int days = random.nextInt(1, 8);
    while (week.size() < days) {
      week.put(
          DayOfWeek.of(random.nextInt(1, 8)),
          Stream.generate(() -> new Span(anyTime(random), anyTime(random)))
              .limit(random.nextInt(1, 3))
              .toList());
    }
    return new OpeningHours(week);
  }

  private static LocalTime anyTime(Random random) {
    return LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
  }

  private static boolean isWithin(OpeningHours hours, LocalDateTime now) {
    return Stream.of(now.toLocalDate().minusDays(1), now.toLocalDate())
        .anyMatch(
            day ->
                hours.on(day.getDayOfWeek()).stream()
                    .anyMatch(span -> !span.start(day).isAfter(now) && span.end(day).isAfter(now)));
  }
}
