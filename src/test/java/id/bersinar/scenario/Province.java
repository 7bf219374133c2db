package id.bersinar.scenario;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the officials of another area have left in a database beside a [Population].
public final class Province {

  private final JdbcTemplate database;
  private final OffsetDateTime now;

  /// @param now by the clock of the dialogues
  public Province(JdbcTemplate database, Instant now) {
    this.database = database;
    this.now = now.atOffset(ZoneOffset.UTC);
  }

  /// Makes some of the population officials there, who have called so many meetings, have as many
  /// commitments and have been reminded as often, half of it long ago.
  ///
  /// @param agreed how many others have agreed to news
  public void add(int officials, int agreed, int things) {
    if (things == 0) {
      return;
    }
    officials(officials);
    reminders(officials, things);
    meetings(officials, things);
    commitments(officials, things);
    database.update(
        "insert into broadcast_choice (kind, person_id, agreed, chosen_on) select 'TRAINING', "
            + Population.id("x")
            + ", true, date '2026-11-20' from "
            + Population.numbersTo(officials + agreed)
            + " where x > "
            + officials);
    database.execute("analyze");
  }

  private void officials(int number) {
    database.update(
        "insert into area (code, name, kecamatan, city, time_zone) select 'jauh', 'Jauh (contoh)',"
            + " 'Contoh', 'Contoh', 'Asia/Jakarta' from (select 1 as one) row_of_one"
            + " where not exists (select 1 from area where code = 'jauh')");
    database.update(
        "insert into person_role (person_id, role, area_code) select "
            + Population.id("x")
            + ", 'STAKEHOLDER', 'jauh' from "
            + Population.numbersTo(number));
    // Most of them have got this week's digest.
    database.update(
        "update person set area_code = 'jauh', category = 'LOCAL_GOVERNMENT',"
            + " institution = 'Dinas ' || chat_id / 100, digest_week = cast(? as date)"
            + " where id in (select person_id from person_role where role = 'STAKEHOLDER')"
            + " and area_code is null and institution is null",
        now.toLocalDate());
  }

  /// What the officials made is for others too; everything was brought to one of them.
  private void reminders(int officials, int things) {
    database.update(
        "update reminder set area_code = 'jauh', audience = 'CATEGORY:LOCAL_GOVERNMENT',"
            + " shared = true where author_id in (select person_id from person_role)"
            + " and area_code is null");
    database.update(
        "insert into reminder_delivery (id, version, reminder_id, person_id, due_at, occurrence,"
            + " lead, state) select "
            + Population.id("x")
            + ", 0, "
            + Population.id("x")
            + ", "
            + official(officials)
            + ", cast(? as timestamp with time zone), cast(? as timestamp with time zone),"
            + " 'P0D/PT0S', 'SENT' from "
            + Population.numbersTo(things),
        now.minusDays(30),
        now.minusDays(30));
  }

  private void meetings(int officials, int things) {
    database.update(
        "insert into meeting (id, organiser_id, area_code, title, place, starts_at, lasts,"
            + " sequence, cancelled, live_key, shown_at, outdated, closed) select "
            + Population.id("x")
            + ", "
            + official(officials)
            + ", 'jauh', 'Rapat (contoh)', 'Aula (contoh)', case when mod(x, 2) = 0 then cast(? as"
            + " timestamp with time zone) else cast(? as timestamp with time zone) end, 60, 0,"
            + " false, "
            + Population.id("x")
            + ", cast(? as timestamp with time zone), false, mod(x, 2) <> 0 from "
            + Population.numbersTo(things),
        now.plusDays(20),
        now.minusDays(20),
        now.minusDays(30));
    database.update(
        "insert into meeting_guest (meeting_id, person_id, answer, told_at, part) select "
            + Population.id("x")
            + ", "
            + official(officials)
            + ", 'YES', cast(? as timestamp with time zone), 'OWN' from "
            + Population.numbersTo(things),
        now.minusDays(30));
    database.update(
        "insert into meeting_minutes (meeting_id, words) select "
            + Population.id("x")
            + ", case when mod(x, 2) <> 0 then 'Sepakat (contoh)' end from "
            + Population.numbersTo(things));
  }

  private void commitments(int officials, int things) {
    database.update(
        "insert into commitment (id, author_id, keeper_id, area_code, words, strategy, stage, due,"
            + " first_due, again, done, finished_on, progress, step, step_at) select "
            + Population.id("x")
            + ", "
            + official(officials)
            + ", "
            + official(officials)
            + ", 'jauh', 'Peta usaha (contoh)', 'ENTERPRISE', 'MAPPING', date '2031-01-15',"
            + " date '2031-01-15', '', mod(x, 2) = 0, case when mod(x, 2) = 0 then cast(? as date)"
            + " end, 0, case when mod(x, 2) <> 0 then 'OVERDUE' end, case when mod(x, 2) <> 0 then"
            + " cast(? as timestamp with time zone) end from "
            + Population.numbersTo(things),
        now.toLocalDate(),
        now.plusDays(40));
  }

  private static String official(int officials) {
    return Population.id("1 + mod(x, " + officials + ")");
  }
}
