package id.bersinar.reminders;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.people.Audience;
import id.bersinar.scenario.EachDatabase;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.DataClassRowMapper;

/// What was brought goes on to what comes next, also where it was stopped in between.
@EachDatabase
class GoingOnTest extends RemindersTest {

  private static final LocalDateTime NINE = LocalDateTime.parse("2030-11-21T09:00");

  private record Times(
      OffsetDateTime nextAt, OffsetDateTime nextDue, OffsetDateTime lastDue, int version) {}

  private Times times(UUID reminder) {
    return requireNonNull(
        database.queryForObject(
            "select next_at, next_due, last_due, version from reminder where id = ?",
            new DataClassRowMapper<>(Times.class),
            reminder));
  }

  private static OffsetDateTime at(String wallClock) {
    return LocalDateTime.parse(wallClock).atZone(WIB).toOffsetDateTime();
  }

  /// As when the process is gone once all is brought.
  private void bringOnly() {
    var bringing = context.getBean(Bringing.class);
    var now = clock.instant();
    transactions.execute(
        _ -> bringing.bring(new Claims.Slice(now, Set.of(), Claims.SLICE), new Audiences()));
  }

  @Test
  void whatWasBroughtBeforeAStopGoesOnAfterIt() {
    var once = makeFor(Audience.ME, NINE, Recurrence.ONCE);
    var daily = makeFor(Audience.ME, NINE, Recurrence.DAILY);
    goTo("2030-11-21T09:00");
    bringOnly();
    assertThat(count("reminder_delivery")).isEqualTo(2);
    assertThat(times(daily).nextAt()).isAtSameInstantAs(at("2030-11-21T09:00"));
    goTo("2030-11-21T09:01");
    fireAll();
    assertThat(count("reminder_delivery")).isEqualTo(2);
    assertThat(times(once).nextAt()).isNull();
    assertThat(times(once).nextDue()).isNull();
    assertThat(times(once).lastDue()).isAtSameInstantAs(at("2030-11-21T09:00"));
    assertThat(times(daily).nextAt()).isAtSameInstantAs(at("2030-11-22T09:00"));
    assertThat(times(daily).nextDue()).isAtSameInstantAs(at("2030-11-22T09:00"));
    assertThat(times(daily).lastDue()).isAtSameInstantAs(at("2030-11-21T09:00"));
  }

  @Test
  void whatHasGoneOnStays() {
    var daily = makeFor(Audience.ME, NINE, Recurrence.DAILY);
    goTo("2030-11-21T09:00");
    fireAll();
    var before = times(daily);
    fireAll();
    assertThat(times(daily)).isEqualTo(before);
  }

  @Test
  void whatNobodyWasToGetHasBeenAllTheSame() {
    var unread = makeFor(Audience.ME, NINE, Recurrence.ONCE);
    blocks(hasansId());
    goTo("2030-11-21T09:00");
    fireAll();
    assertThat(times(unread).nextAt()).isNull();
    assertThat(times(unread).lastDue()).isAtSameInstantAs(at("2030-11-21T09:00"));
  }

  @Test
  void whatCannotGoOnIsBroughtAndShowsInTheHealth() {
    var broken = makeFor(Audience.ME, NINE, Recurrence.DAILY);
    makeFor(Audience.ME, NINE, Recurrence.ONCE);
    editing.reword(hasansId(), broken, Part.ALL, "Rusak (contoh)");
    goTo("2030-11-21T09:00");
    database.execute(
        "alter table reminder add constraint stuck"
            + " check (message <> 'Rusak (contoh)' or last_due is null)");
    try {
      fireAll();
      assertThat(count("reminder_delivery")).isEqualTo(2);
      assertThat(ids("select id from reminder where next_at is not null")).containsExactly(broken);
      goTo("2030-11-21T09:16");
      assertThat(requireNonNull(context.getBean(SchedulerHealth.class).health()).getStatus())
          .isEqualTo(Status.DOWN);
    } finally {
      database.execute("alter table reminder drop constraint stuck");
    }
  }
}
