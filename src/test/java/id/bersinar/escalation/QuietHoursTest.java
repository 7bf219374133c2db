package id.bersinar.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

  private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 0));

  private static ZonedDateTime at(String moment) {
    return ZonedDateTime.parse(moment + "+07:00[Asia/Jakarta]");
  }

  @Test
  void whatFallsIntoTheNightComesInTheMorning() {
    assertThat(NIGHT.next(at("2026-11-25T21:00"))).isEqualTo(at("2026-11-26T06:00"));
    assertThat(NIGHT.next(at("2026-11-26T05:59"))).isEqualTo(at("2026-11-26T06:00"));
  }

  @Test
  void whatFallsIntoTheDayComesAtOnce() {
    assertThat(NIGHT.next(at("2026-11-25T20:59"))).isEqualTo(at("2026-11-25T20:59"));
    assertThat(NIGHT.next(at("2026-11-26T06:00"))).isEqualTo(at("2026-11-26T06:00"));
  }

  @Test
  void whereTheyEndAsTheyBeginNoHoursAreQuiet() {
    assertThat(new QuietHours(LocalTime.NOON, LocalTime.NOON).cover(LocalTime.NOON)).isFalse();
  }

  @Test
  void theNextMomentIsTheFirstThatIsNotQuiet() {
    var random = new Random(1);
    for (int n = 0; n < 1_000; n++) {
      var quiet =
          new QuietHours(
              LocalTime.of(random.nextInt(24), random.nextInt(60)),
              LocalTime.of(random.nextInt(24), random.nextInt(60)));
      var moment = at("2026-11-25T00:00").plusMinutes(random.nextInt(10_000));
      var next = moment;
      while (quiet.cover(next.toLocalTime())) {
        next = next.plusMinutes(1);
      }
      assertThat(quiet.next(moment)).isEqualTo(next);
    }
  }
}
