package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How what was said of a time is kept while a dialogue is open.
class WhenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2030-11-25T09:00",
        // As the version before kept them.
        "2030-11-25T09:00 ONCE",
        "2030-11-25T09:00 WEEKLY",
        "2030-11-25T09:00 FREQ=MONTHLY;BYDAY=1MO;WKST=MO",
        "2030-11-25T09:00 FREQ=DAILY;WKST=MO 2030-12-09 SKIP",
        "2030-11-25T09:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20310101T235959;WKST=MO"
            + " 2030-12-09"
      })
  void isReadAsItWasWritten(String written) {
    assertThat(When.read(written).orElseThrow().written()).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource
  void everyUsualWayIsRead(Recurrence usual) {
    assertThat(Repetition.read(usual.written())).contains(usual);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "besok",
        "2030-11-25T09:00 ",
        "2030-11-25T09:00 HOURLY",
        "2030-11-25T09:00 FREQ=HOURLY",
        "2030-11-25T09:00 FREQ=DAILY;WKST=MO tomorrow"
      })
  void whatCantBeReadIsAskedForAgain(String written) {
    assertThat(When.read(written)).isEmpty();
  }

  @Test
  void whatCanMeanSeveralTimesIsKeptWithItsRules() {
    var written = "WHICH|2030-12-31T08:00 FREQ=MONTHLY;BYMONTHDAY=31;WKST=MO|day 2030-11-30T09:00";
    assertThat(Candidates.read(written).orElseThrow().written()).isEqualTo(written);
    assertThat(Candidates.read("NO_RULE|2030-12-31T08:00")).isEmpty();
  }
}
