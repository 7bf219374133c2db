package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

  private static final int ROUNDS = 2_000;
  private static final LocalDateTime EPOCH = LocalDateTime.parse("2026-01-01T00:00");

  private final Random random = new Random(20_261_118);

  private LocalDateTime someMoment() {
    return EPOCH.plusMinutes(random.nextInt(8 * 366 * 24 * 60));
  }

  @ParameterizedTest
  @EnumSource
  void theNextTimeIsAfterTheMomentAndTheLatestIsNot(Recurrence recurrence) {
    for (int round = 0; round < ROUNDS; round++) {
      var schedule = new Schedule(someMoment(), recurrence);
      var moment = random.nextInt(4) == 0 ? schedule.start() : someMoment();
      schedule.nextAfter(moment).ifPresent(next -> assertThat(next).isAfter(moment));
      schedule.latestUpTo(moment).ifPresent(latest -> assertThat(latest).isBeforeOrEqualTo(moment));
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingLiesBetweenTheLatestAndTheNext(Recurrence recurrence) {
    for (int round = 0; round < ROUNDS; round++) {
      var schedule = new Schedule(someMoment(), recurrence);
      var moment = someMoment();
      var next = schedule.nextAfter(moment);
      var latest = schedule.latestUpTo(moment);
      if (next.isPresent() && latest.isPresent()) {
        assertThat(schedule.nextAfter(latest.get())).isEqualTo(next);
        assertThat(schedule.latestUpTo(next.get().minusMinutes(1))).isEqualTo(latest);
      }
      assertThat(latest.isEmpty()).isEqualTo(moment.isBefore(schedule.start()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theHourNeverChanges(Recurrence recurrence) {
    for (int round = 0; round < ROUNDS; round++) {
      var schedule = new Schedule(someMoment(), recurrence);
      schedule
          .nextAfter(someMoment())
          .ifPresent(
              next -> assertThat(next.toLocalTime()).isEqualTo(schedule.start().toLocalTime()));
    }
  }

  @Test
  void monthlyOnThe31stIsTheLastDayOfEachMonth() {
    var schedule = new Schedule(LocalDateTime.parse("2027-01-31T09:00"), Recurrence.MONTHLY);
    var time = schedule.start();
    for (int month = 1; month <= 60; month++) {
      time = schedule.nextAfter(time).orElseThrow();
      assertThat(time.toLocalDate())
          .isEqualTo(YearMonth.of(2027, 1).plusMonths(month).atEndOfMonth());
    }
    assertThat(schedule.bendsToMonths()).isTrue();
  }

  @Test
  void monthlyOnThe30thBendsOnlyInFebruary() {
    var schedule = new Schedule(LocalDateTime.parse("2028-01-30T09:00"), Recurrence.MONTHLY);
    assertThat(schedule.nextAfter(schedule.start())).hasValue(at("2028-02-29T09:00"));
    assertThat(schedule.nextAfter(at("2028-02-29T08:59"))).hasValue(at("2028-02-29T09:00"));
    assertThat(schedule.nextAfter(at("2028-02-29T09:00"))).hasValue(at("2028-03-30T09:00"));
    assertThat(schedule.latestUpTo(at("2028-02-29T09:00"))).hasValue(at("2028-02-29T09:00"));
  }

  @Test
  void onceIsOnce() {
    var schedule = new Schedule(at("2026-12-25T08:00"), Recurrence.ONCE);
    assertThat(schedule.nextAfter(at("2026-12-25T07:59"))).hasValue(schedule.start());
    assertThat(schedule.nextAfter(at("2026-12-25T08:00"))).isEmpty();
    assertThat(schedule.latestUpTo(at("2030-01-01T00:00"))).hasValue(schedule.start());
  }

  @Test
  void weeklyKeepsItsDay() {
    var schedule = new Schedule(at("2026-11-18T10:00"), Recurrence.WEEKLY);
    assertThat(schedule.nextAfter(at("2026-12-24T12:00"))).hasValue(at("2026-12-30T10:00"));
  }

  private static LocalDateTime at(String time) {
    return LocalDateTime.parse(time);
  }
}
