package id.bersinar.scenario;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/// Fills a database with what many people have left there, faster than they could.
public final class Population {

  /// Batches that there are.
  public static final int BATCHES = 5;

  private static final int QUOTA = 30;

  private final JdbcTemplate database;
  private final OffsetDateTime tomorrow;

  /// @param now by the clock of the dialogues
  public Population(JdbcTemplate database, Instant now) {
    this.database = database;
    this.tomorrow = now.atOffset(ZoneOffset.UTC).plusDays(1);
  }

  /// A training with batches that nobody has signed up for, in the home area.
  public void plan() {
    var training = UUID.randomUUID();
    database.update(
        "insert into training (id, area_code, code, field, title, description) select ?, code,"
            + " 'ramai', 'PENGEMASAN', 'Kemasan (contoh)', 'Membuat label.' from area where home",
        training);
    for (int batch = 1; batch <= BATCHES; batch++) {
      database.update(
          "insert into training_batch (id, training_id, code, starts_at, ends_at, place, quota)"
              + " values (?, ?, ?, ?, ?, 'Aula (contoh)', ?)",
          UUID.randomUUID(),
          training,
          "angkatan-" + batch,
          tomorrow.plusDays(batch),
          tomorrow.plusDays(batch).plusHours(6),
          QUOTA);
    }
  }

  /// So many people who have agreed, each with a sign-up and a reminder, and as many posko.
  public void add(int people) {
    if (people == 0) {
      return;
    }
    people(people);
    signUps(people);
    reminders(people);
    poskos(people);
    database.execute("analyze");
  }

  private void people(int number) {
    database.update(
        "insert into person (id, chat_id, language, first_seen, consented_on, reachable) select "
            + id("x")
            + ", 1000000 + x, 'id', date '2026-11-20', date '2026-11-20', true from "
            + numbersTo(number));
  }

  private void signUps(int number) {
    var batches =
        database.queryForList(
            "select id from training_batch where code like 'angkatan-%' order by code", UUID.class);
    for (int batch = 0; batch < BATCHES; batch++) {
      database.update(
          "insert into training_sign_up (batch_id, person_id, name, rt, rw, phone, interest, state,"
              + " turn, signed_up_on) select cast(? as uuid), "
              + id("x")
              + ", 'Warga (contoh)', '05', '02', '+6281200000001', 'KULINER', case when x <= ? then"
              + " 'SEATED' else 'WAITING' end, (x + ?) / ?, date '2026-11-20' from "
              + numbersTo(number)
              + " where mod(x, ?) = ?",
          batches.get(batch),
          QUOTA * BATCHES,
          BATCHES - 1,
          BATCHES,
          BATCHES,
          batch);
    }
    for (var state : new String[] {"SEATED", "WAITING"}) {
      database.update(
          "update training_batch set "
              + state
              + " = (select count(*) from training_sign_up s where s.batch_id = training_batch.id"
              + " and s.state = ?)",
          state);
    }
    database.update("update training_batch set last_turn = ?", number / BATCHES);
  }

  private void reminders(int number) {
    database.update(
        "insert into reminder (id, version, author_id, message, starts, audience,"
            + " next_at, next_due, paused) select "
            + id("x")
            + ", 0, "
            + id("x")
            + ", 'Rapat (contoh)', timestamp '2026-12-01 09:00:00', 'ME', ?, ?, false from "
            + numbersTo(number),
        tomorrow,
        tomorrow);
    database.update(
        "insert into reminder_due (reminder_id, occurrence, lead, due_at)"
            + " select id, next_at, 'P0D/PT0S', next_due from reminder where author_id in (select "
            + id("x")
            + " from "
            + numbersTo(number)
            + ")");
    database.update("delete from qrtz_simple_triggers where trigger_group = 'contoh'");
    database.update("delete from qrtz_triggers where trigger_group = 'contoh'");
    database.update(
        "insert into qrtz_triggers (sched_name, trigger_name, trigger_group, job_name, job_group,"
            + " next_fire_time, prev_fire_time, priority, trigger_state, trigger_type, start_time,"
            + " end_time, misfire_instr) select j.sched_name, cast(x as varchar), 'contoh',"
            + " j.job_name, j.job_group, ?, -1, 5, 'WAITING', 'SIMPLE', ?, 0, 1 from "
            + numbersTo(number)
            + ", qrtz_job_details j where j.job_name = 'claim'",
        Instant.now().plusSeconds(86_400).toEpochMilli(),
        Instant.now().toEpochMilli());
    database.update(
        "insert into qrtz_simple_triggers (sched_name, trigger_name, trigger_group, repeat_count,"
            + " repeat_interval, times_triggered) select sched_name, trigger_name, trigger_group,"
            + " 0, 0, 0 from qrtz_triggers where trigger_group = 'contoh'");
  }

  private void poskos(int number) {
    database.update(
        "insert into posko (id, area_code, code, name, address, rw, latitude, longitude, hours,"
            + " contact, phone, active) select "
            + id("x")
            + ", code, 'banyak-' || x, 'Posko ' || x || ' (contoh)', 'Gang contoh', lpad(cast(1 +"
            + " mod(x, 20) as varchar), 2, '0'), -6.19 + mod(x, 997) * 0.00001, 106.80 + mod(x,"
            + " 1009) * 0.00001, (select min(hours) from posko), '', '021-555-0100', true from "
            + numbersTo(number)
            + ", area where home");
  }

  static String id(String number) {
    return "cast('00000000-0000-4000-8000-' || lpad(cast("
        + number
        + " as varchar), 12, '0') as uuid)";
  }

  static String numbersTo(int number) {
    return TestDatabase.isPostgresql()
        ? "generate_series(1, " + number + ") as numbers(x)"
        : "(select x from system_range(1, " + number + ")) as numbers";
  }
}
