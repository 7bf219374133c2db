package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaFiles;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// People are reminded by day, and before it begins.
class OccasionHoursTest extends OccasionsTest {

  private static final Duration STEP = Duration.ofMinutes(15);

  @Test
  void whatBeginsAtSevenIsToldAtSevenTheDayBefore() {
    plan("2030-11-22T07:00", hasansId());
    hasanIsNotTold("2030-11-20T20:55", "2030-11-21T06:55");
    hasanIsToldOnce("2030-11-21T07:00");
  }

  @Test
  void whatIsDueInTheEveningIsToldInTheMorningOfTheDay() {
    plan("2030-11-22T22:00", hasansId());
    hasanIsNotTold("2030-11-21T20:55", "2030-11-21T22:00", "2030-11-22T05:55");
    hasanIsToldOnce("2030-11-22T06:00");
  }

  @Test
  void whatIsDueBeforeDawnIsToldInTheMorningOfTheDayBefore() {
    plan("2030-11-22T04:30", hasansId());
    hasanIsNotTold("2030-11-21T04:30", "2030-11-21T05:55");
    hasanIsToldOnce("2030-11-21T06:00");
  }

  @Test
  void whatIsPlannedAtNightForTheEarlyMorningIsToldWhenTheNightEnds() {
    goTo("2030-11-21T23:00");
    plan("2030-11-22T06:30", hasansId());
    hasanIsNotTold("2030-11-21T23:00", "2030-11-22T05:55");
    hasanIsToldOnce("2030-11-22T06:00");
  }

  @Test
  void whatIsPlannedLateIsToldAtTheNextLook() {
    goTo("2030-11-21T13:00");
    plan("2030-11-21T15:00", hasansId());
    hasanIsToldOnce("2030-11-21T13:05");
  }

  @Test
  void whatBeginsInAMomentIsNotToldAnyMore() {
    plan("2030-11-21T09:00", hasansId());
    hasanIsNotTold("2030-11-21T08:45", "2030-11-21T09:00", "2030-11-21T09:05");
  }

  @Test
  void theNightIsTheAreas() {
    AreaFiles.bringIn(
        context, "area: {code: contoh, name: Contoh, kecamatan: Contoh, city: Contoh, zone: WIT}");
    plan("2030-11-21T15:00", hasansId());
    // 21.00 and 05.55 in the east.
    hasanIsNotTold("2030-11-20T19:00", "2030-11-21T03:55");
    hasanIsToldOnce("2030-11-21T04:00");
  }

  /// Planned at any time, for any time: everyone is told once, by day, and with time left, unless
  /// it was planned when there was no such time any more.
  @Test
  void howeverItIsPlannedItIsToldByDayAndBeforeItBegins() {
    var random = new Random(11);
    var first = LocalDateTime.parse("2030-11-21T00:00").atZone(WIB).toInstant();
    var plannedAt = new HashMap<Instant, List<Instant>>();
    for (int number = 0; number < 200; number++) {
      var start = first.plus(Duration.ofMinutes(random.nextInt(4 * 24 * 60)));
      var day = STEP.multipliedBy(random.nextInt(Math.toIntExact(4 * 96)));
      plannedAt.computeIfAbsent(first.plus(day), _ -> new ArrayList<>()).add(start);
    }
    var known = new HashMap<UUID, Instant>();
    var told = new HashMap<UUID, Instant>();
    var hasansId = hasansId();
    for (int look = 0; look < 4 * 96; look++) {
      var now = first.plus(STEP.multipliedBy(look));
      plannedAt
          .getOrDefault(now, List.of())
          .forEach(it -> known.put(plan(it, List.of(hasansId)).id(), now));
      clock.moveTo(now);
      job.run();
      ids("select occasion_id from occasion_reminded").forEach(it -> told.putIfAbsent(it, now));
    }
    for (var it : planned) {
      var at = told.get(it.id());
      if (at == null) {
        assertThat(known.get(it.id()))
            .matches(
                since -> momentsBetween(since, it.startsAt()).noneMatch(OccasionHoursTest::isDay));
      } else {
        assertThat(at)
            .matches(OccasionHoursTest::isDay)
            .isBefore(it.startsAt().minus(OccasionReminders.LEAST));
        assertThat(at).isAfterOrEqualTo(it.startsAt().minus(Duration.ofDays(1)));
      }
    }
    assertThat(told).hasSizeGreaterThan(60);
  }

  /// The looks at which there was still time.
  private static Stream<Instant> momentsBetween(Instant since, Instant start) {
    return Stream.iterate(since, it -> it.plus(STEP))
        .takeWhile(it -> it.isBefore(start.minus(OccasionReminders.LEAST)));
  }

  private static boolean isDay(Instant moment) {
    var time = LocalTime.ofInstant(moment, WIB);
    return !time.isBefore(LocalTime.of(6, 0)) && time.isBefore(LocalTime.of(21, 0));
  }
}
