package id.bersinar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekDigestTest {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  private static final Set<String> DAYS =
      Set.of("2030-11-18", "2030-12-23", "2030-12-24", "2030-12-25", "2030-12-26", "2030-12-27");
  private static final Holidays HOLIDAYS =
      date ->
          Optional.of(new Holiday(date, "Libur (contoh)", Holiday.Kind.LOCAL, "", false))
              .filter(_ -> DAYS.contains(date.toString()));

  private static Optional<WeekDigest> of(String moment) {
    return WeekDigest.of(LocalDateTime.parse(moment).atZone(WITA), HOLIDAYS);
  }

  @ParameterizedTest
  @CsvSource({
    "2030-11-11T00:00, 2030-11-11, 2030-11-11",
    "2030-11-17T23:59, 2030-11-11, 2030-11-11",
    // Monday is a holiday.
    "2030-11-18T09:00, 2030-11-18, 2030-11-19",
    "2030-11-24T09:00, 2030-11-18, 2030-11-19",
  })
  void itComesOnTheWeeksFirstWorkingDay(String moment, LocalDate monday, LocalDate day) {
    assertThat(of(moment)).contains(new WeekDigest(monday, day, WITA));
  }

  @Test
  void aWeekOfHolidaysHasNone() {
    assertThat(of("2030-12-25T09:00")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2030-11-11T06:59, false",
    "2030-11-11T07:00, true",
    "2030-11-11T11:59, true",
    "2030-11-11T12:00, false",
    "2030-11-12T07:00, false"
  })
  void itComesBetweenSevenAndNoon(String moment, boolean due) {
    var local = LocalDateTime.parse(moment).atZone(WITA);
    assertThat(of(moment).orElseThrow().isDue(local)).isEqualTo(due);
  }
}
