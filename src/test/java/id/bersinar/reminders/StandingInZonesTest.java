package id.bersinar.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/// Who stands in for somebody who is away, and lives where the night ends earlier or later.
class StandingInZonesTest extends AbsenceTest {

  @Test
  void whoIsBackIsNotWokenByWhatWaitedForTheDeputysMorning() {
    livesIn("WIT", DEPUTY);
    database.update(
        "update person set absent_until = date '2030-11-20' where deputy_id is not null");
    comesTo(AWAY, "2030-11-20T19:30");
    comes("2030-11-21T04:01");
    assertThat(reminded(budi) + reminded(andi)).isZero();
    comes("2030-11-21T06:01");
    assertThat(reminded(andi)).isEqualTo(1);
  }

  @Test
  void aDeputyFurtherWestIsNotWokenByWhatPassesOnInTheMorning() {
    isBack(AWAY);
    livesIn("WIT", AWAY);
    var made = makeFor(onlyTo(AWAY), LocalDateTime.parse("2030-11-20T18:50"), Recurrence.ONCE);
    editing.insist(hasansId(), made, true);
    comes("2030-11-20T18:50");
    isAway(AWAY, DEPUTY);
    comes("2030-11-21T04:31");
    assertThat(reminded(budi)).isZero();
    comes("2030-11-21T06:01");
    assertThat(reminded(budi)).isEqualTo(1);
    budi.sees("Untuk Kecamatan (contoh)");
  }

  @Test
  void whatWaitsForTheMorningDoesSoWithWhatCameWithIt() {
    isBack(AWAY);
    livesIn("WIT", AWAY);
    isAway(OTHER, AWAY);
    var made =
        makeFor(onlyTo(AWAY, OTHER), LocalDateTime.parse("2030-11-20T18:50"), Recurrence.ONCE);
    editing.insist(hasansId(), made, true);
    comes("2030-11-20T18:50");
    assertThat(reminded(andi)).isEqualTo(1);
    isAway(AWAY, DEPUTY);
    comes("2030-11-21T04:31");
    assertThat(
            ids(
                "select id from reminder_delivery where acts_at <= timestamp with time zone"
                    + " '2030-11-21 04:31:00+07'"))
        .isEmpty();
    assertThat(reminded(budi)).isZero();
    comes("2030-11-21T06:01");
    assertThat(reminded(budi)).isEqualTo(1);
  }
}
