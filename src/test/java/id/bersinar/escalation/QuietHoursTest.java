package id.bersinar.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class QuietHoursTest {

  private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 0));
  private static final QuietHours NOON = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));

  @Test
  void theyMayGoOverMidnight() {
    assertThat(NIGHT.cover(LocalTime.of(20, 59))).isFalse();
    assertThat(NIGHT.cover(LocalTime.of(21, 0))).isTrue();
    assertThat(NIGHT.cover(LocalTime.MIDNIGHT)).isTrue();
    assertThat(NIGHT.cover(LocalTime.of(5, 59))).isTrue();
    assertThat(NIGHT.cover(LocalTime.of(6, 0))).isFalse();
  }

  @Test
  void theyMayBeOfOneDay() {
    assertThat(NOON.cover(LocalTime.of(11, 59))).isFalse();
    assertThat(NOON.cover(LocalTime.of(12, 0))).isTrue();
    assertThat(NOON.cover(LocalTime.of(12, 59))).isTrue();
    assertThat(NOON.cover(LocalTime.of(13, 0))).isFalse();
  }

  @Test
  void whereTheyEndAsTheyBeginNoHoursAreQuiet() {
    assertThat(new QuietHours(LocalTime.NOON, LocalTime.NOON).cover(LocalTime.NOON)).isFalse();
  }
}
