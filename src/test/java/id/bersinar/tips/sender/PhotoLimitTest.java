package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Alias;
import id.bersinar.scenario.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Nobody fills the processor or the memory with photos.
class PhotoLimitTest {

  private static final Alias SARI = new Alias("contoh-1");
  private static final Alias OTHER = new Alias("contoh-2");
  private static final int SMALL = 200_000;
  private static final int EIGHT_MEGABYTES = 8 * 1024 * 1024;

  private final MovableClock clock = new MovableClock();
  private final PhotoLimit limit = new PhotoLimit(clock);

  @Test
  void whileFewComeInNobodyIsLimited() {
    for (int photo = 0; photo < 3; photo++) {
      assertThat(limit.admits(SARI)).isTrue();
      limit.count(SARI, SMALL);
    }
    assertThat(limit.admits(SARI)).isTrue();
  }

  @Test
  void whereManyComeInAnAccountSendsOneAMinute() {
    for (int photo = 0; photo < 4; photo++) {
      limit.count(SARI, SMALL);
    }
    assertThat(limit.admits(SARI)).isFalse();
    assertThat(limit.admits(OTHER)).isTrue();
    clock.advance(Duration.ofMinutes(1));
    assertThat(limit.admits(SARI)).isTrue();
  }

  @Test
  void oneAccountAloneDoesNotCloseItForTheOthers() {
    for (int minute = 0; minute < 14; minute++) {
      for (int photo = 0; photo < 5 && limit.admits(SARI); photo++) {
        limit.count(SARI, EIGHT_MEGABYTES / 4);
      }
      clock.advance(Duration.ofMinutes(1));
    }
    assertThat(limit.admits(SARI)).isFalse();
    assertThat(limit.admits(OTHER)).isTrue();
    clock.advance(Duration.ofMinutes(15));
    assertThat(limit.admits(SARI)).isTrue();
  }

  @Test
  void aClockThatIsSetBackKeepsNothing() {
    for (int photo = 0; photo < 5; photo++) {
      limit.count(SARI, EIGHT_MEGABYTES);
    }
    assertThat(limit.admits(OTHER)).isFalse();
    clock.advance(Duration.ofDays(-1));
    assertThat(limit.admits(SARI)).isTrue();
  }

  @Test
  void allDraftsTogetherHoldSoMuchAndNoMore() {
    for (int photo = 0; photo < 4; photo++) {
      assertThat(limit.admits(OTHER)).isTrue();
      limit.count(SARI, EIGHT_MEGABYTES);
      clock.advance(Duration.ofMinutes(2));
    }
    assertThat(limit.admits(OTHER)).isFalse();
    clock.advance(Duration.ofMinutes(8));
    assertThat(limit.admits(OTHER)).isTrue();
  }
}
