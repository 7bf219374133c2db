package id.bersinar.reminders;

import static java.sql.Types.TIMESTAMP_WITH_TIMEZONE;

import id.bersinar.storage.ClaimOrder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What stands in many reminders' own rows of the times that are planned of them.
@Component
class NextTimes {

  // One row for each of many ids, where a list of them would be gone through for each row in H2.
  // What it came for last was delivered since it was due; where nobody got it, it is what has
  // begun.
  private static final String NEXT =
      """
      merge into reminder r
      using (
        select n.id, min(d.due_at) as due,
          min(case when d.occurrence > :now then d.occurrence end) as occurrence
        from unnest(cast(:reminders as uuid array)) as n (id)
          left join reminder_due d on d.reminder_id = n.id
        group by n.id) n
      on r.id = n.id
      when matched then update
        set version = r.version + 1, next_due = n.due, next_at = n.occurrence,
          last_due = coalesce(
            (select max(b.occurrence) from reminder_delivery b
              where b.reminder_id = r.id and b.due_at >= r.next_due and b.due_at <= :now),
            case when r.next_at <= :now then r.next_at end,
            r.last_due)
      """;

  private final JdbcClient database;
  private final NamedParameterJdbcTemplate updates;
  private final ClaimOrder order;

  NextTimes(JdbcClient database, NamedParameterJdbcTemplate updates, ClaimOrder order) {
    this.database = database;
    this.updates = updates;
    this.order = order;
  }

  /// The earliest moment at which something of one was or is due, of those that haven't gone on.
  Optional<Instant> oldest() {
    return database
        .sql("select next_due from reminder where next_due >= :ever order by next_due limit 1")
        .param("ever", DueRows.EVER)
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /// Reminders of which all has been brought that was due, kept from others until the transaction
  /// ends. What others have claimed is passed over.
  List<UUID> claim(Claims.Slice slice) {
    return database
        .sql(
            """
            select id from reminder
            where next_due between :ever and :now and id not in (:passed)
              and not exists (
                select 1 from reminder_due d where d.reminder_id = reminder.id and d.due_at <= :now)
            """
                + order.by("next_due")
                + " limit :most for update skip locked")
        .params(slice.parameters())
        .query(UUID.class)
        .list();
  }

  /// Each goes on to what is planned next, after what it was last brought for.
  void goOn(Collection<UUID> reminders, Instant now) {
    updates.update(
        NEXT,
        new MapSqlParameterSource()
            .addValue("reminders", reminders.toArray(UUID[]::new))
            .addValue("now", DueRows.at(now)));
  }

  /// More of the reminder is planned now.
  ///
  /// @param until absent when no more will come
  void extend(UUID reminder, Optional<Instant> until, Instant now) {
    updates.update(
        NEXT + ", planned_until = :until",
        new MapSqlParameterSource()
            .addValue("reminders", new UUID[] {reminder})
            .addValue("until", until.map(DueRows::at).orElse(null), TIMESTAMP_WITH_TIMEZONE)
            .addValue("now", DueRows.at(now)));
  }

  /// A reminder of which nothing more is planned.
  ///
  /// @param cancelled whether it was deleted, and all have heard of that; otherwise more will come
  record Over(UUID id, boolean cancelled) {}

  /// Those of them of which nothing more is planned, but for what has come for the last time.
  List<Over> over(Collection<UUID> reminders) {
    return database
        .sql(
            """
            select r.id, r.cancelled from unnest(cast(:reminders as uuid array)) as n (id)
              join reminder r on r.id = n.id
            where r.next_at is null
              and (r.planned_until is not null or r.cancelled and r.next_due is null)
            """)
        .param("reminders", reminders.toArray(UUID[]::new))
        .query(Over.class)
        .list();
  }

  /// Some of those that aren't planned up to that moment, kept from others until the transaction
  /// ends.
  List<UUID> plannedBefore(Instant moment, int most) {
    return database
        .sql(
            """
            select id from reminder where planned_until >= :ever and planned_until < :moment
            """
                + order.by("planned_until")
                + " limit :most for update skip locked")
        .param("ever", DueRows.EVER)
        .param("moment", DueRows.at(moment))
        .param("most", most)
        .query(UUID.class)
        .list();
  }
}
