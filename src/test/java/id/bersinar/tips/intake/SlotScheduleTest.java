package id.bersinar.tips.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotScheduleTest {

  private static ZonedDateTime moment(String of) {
    return ZonedDateTime.parse("2026-11-" + of + ":00+07:00[Asia/Jakarta]");
  }

  @ParameterizedTest
  @CsvSource({
    "26T05:59, 25T22:00, 26T06:00",
    "26T06:00, 26T06:00, 26T12:00",
    "26T17:30, 26T12:00, 26T18:00",
    "26T23:30, 26T22:00, 27T06:00",
  })
  void timesOfTheDayAreThoseOfTheAreasClock(String now, String begun, String next) {
    var schedule = SlotSchedule.parse("18:00, 06:00,12:00,22:00");
    assertThat(schedule.begin(moment(now))).isEqualTo(moment(begun));
    assertThat(schedule.next(moment(now))).isEqualTo(moment(next));
  }

  @Test
  void aTimeBetweenTwoIsCountedFromMidnightInGreenwich() {
    var schedule = SlotSchedule.parse("30m");
    assertThat(schedule.begin(moment("26T05:59"))).isEqualTo(moment("26T05:30"));
    assertThat(schedule.next(moment("26T05:59"))).isEqualTo(moment("26T06:00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "0s", "siang", "06.00", "06:00;12:00", "24:00", "06:00,,12:00"})
  void allElseIsRefused(String setting) {
    assertThatThrownBy(() -> SlotSchedule.parse(setting))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
