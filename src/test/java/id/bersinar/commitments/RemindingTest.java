package id.bersinar.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.calendar.Holiday;
import id.bersinar.calendar.Holidays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When somebody is reminded of a commitment that is due on Friday, 29 November 2030.
class RemindingTest {

  private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
  private static final LocalDate DUE = LocalDate.of(2030, 11, 29);

  private static ZonedDateTime at(String time) {
    return LocalDateTime.parse(time).atZone(WIT);
  }

  private static String shown(Reminding it) {
    return it.step() + " " + it.at().atZone(WIT).toLocalDateTime();
  }

  @ParameterizedTest
  @CsvSource({
    "2030-11-01T10:00, WEEK_BEFORE 2030-11-22T08:00",
    "2030-11-22T08:00, DAY_BEFORE 2030-11-28T08:00",
    "2030-11-28T09:00, ON_THE_DAY 2030-11-29T08:00",
    "2030-11-29T09:00, OVERDUE 2030-12-02T08:00"
  })
  void whatHasPassedIsDropped(String now, String first) {
    assertThat(shown(Reminding.first(DUE, at(now), Holidays.NONE))).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "OVERDUE, 2030-12-02T08:00, SUPERIOR 2030-12-04T08:00",
    "SUPERIOR, 2030-12-04T08:00, ABOVE 2030-12-10T08:00",
    // After a long standstill the next in the chain still hears a working day later.
    "OVERDUE, 2030-12-20T10:00, SUPERIOR 2030-12-23T08:00"
  })
  void workingDaysAreCounted(Reminding.Step step, String now, String next) {
    assertThat(Reminding.after(step, DUE, at(now), Holidays.NONE).map(RemindingTest::shown))
        .contains(next);
  }

  @Test
  void aHolidayIsNoWorkingDay() {
    var holiday = new Holiday(LocalDate.of(2030, 12, 2), "(contoh)", Holiday.Kind.LOCAL, "", false);
    Holidays monday = day -> day.equals(holiday.date()) ? Optional.of(holiday) : Optional.empty();
    assertThat(shown(Reminding.first(DUE, at("2030-11-29T09:00"), monday)))
        .isEqualTo("OVERDUE 2030-12-03T08:00");
  }

  @Test
  void whereNobodyIsReachedTheNextComesAtOnceAndTheLastEndsIt() {
    var now = at("2030-12-02T08:00");
    assertThat(
            Reminding.instead(Reminding.Step.OVERDUE, DUE, now, Holidays.NONE)
                .map(RemindingTest::shown))
        .contains("SUPERIOR 2030-12-02T08:00");
    assertThat(Reminding.instead(Reminding.Step.ABOVE, DUE, now, Holidays.NONE)).isEmpty();
    assertThat(Reminding.after(Reminding.Step.ABOVE, DUE, now, Holidays.NONE)).isEmpty();
  }

  @Test
  void nobodyIsDisturbedAtNight() {
    assertThat(Reminding.morning(at("2030-12-02T23:30")))
        .contains(at("2030-12-03T06:00").toInstant());
    assertThat(Reminding.morning(at("2030-12-02T08:00"))).isEmpty();
  }
}
