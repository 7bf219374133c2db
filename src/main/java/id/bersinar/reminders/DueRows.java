package id.bersinar.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.bersinar.storage.ClaimOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is to be sent some weeks ahead. A reminder's rows belong to whoever has its own row locked.
@Component
class DueRows {

  /// Before all that is ever due. In H2's indexes rows that are due at no time stand first, and
  /// what has no beginning begins with them.
  static final OffsetDateTime EVER = at(Instant.EPOCH);

  private static final List<String> NEWS = List.of(DueRow.MOVED, DueRow.CANCELLED);

  private final JdbcClient database;
  private final NamedParameterJdbcTemplate batches;
  private final ClaimOrder order;

  DueRows(JdbcClient database, NamedParameterJdbcTemplate batches, ClaimOrder order) {
    this.database = database;
    this.batches = batches;
    this.order = order;
  }

  /// Reminders of which something is due, the longest first, kept from others with that until the
  /// transaction ends. What others have claimed is passed over.
  List<UUID> claim(Claims.Slice slice) {
    return database
        .sql(
            """
            select d.reminder_id from reminder_due d join reminder r on r.id = d.reminder_id
            where d.due_at <= :now and d.reminder_id not in (:passed)
            """
                + order.by("d.due_at")
                + " limit :most for update skip locked")
        .params(slice.parameters())
        .query(UUID.class)
        .list()
        .stream()
        .distinct()
        .toList();
  }

  /// What of theirs is due, by the reminder.
  Map<UUID, List<DueRow>> of(Collection<UUID> reminders, Instant now) {
    return database
        .sql(
            """
            select reminder_id, occurrence, lead, due_at, told_up_to
            from unnest(cast(:reminders as uuid array)) as n (id)
              join reminder_due d on d.reminder_id = n.id
            where due_at <= :now
            """)
        .param("reminders", reminders.toArray(UUID[]::new))
        .param("now", at(now))
        .query((row, _) -> read(row))
        .list()
        .stream()
        .collect(groupingBy(DueRow::reminder));
  }

  /// All that is planned of it.
  List<DueRow> of(UUID reminder) {
    return database
        .sql(
            """
            select reminder_id, occurrence, lead, due_at, told_up_to from reminder_due
            where reminder_id = :reminder
            """)
        .param("reminder", reminder)
        .query((row, _) -> read(row))
        .list();
  }

  /// What is planned from the one moment on and before the other of those people's own and of what
  /// is for several in those areas, by reminder.
  Map<UUID, Set<Instant>> between(
      Collection<UUID> authors, Collection<String> areas, Instant from, Instant until) {
    var planned =
        """
        select r.id, d.occurrence from reminder r join reminder_due d on d.reminder_id = r.id
        where d.occurrence >= :from and d.occurrence < :until and d.lead not in (:news)
          and r.next_at < :until
        """;
    return database
        .sql(
            planned
                + " and r.author_id in (:authors) union "
                + planned
                + " and r.shared and r.area_code in (:areas) union "
                + planned
                + " and r.shared and r.area_code is null")
        .param("from", at(from))
        .param("until", at(until))
        .param("news", NEWS)
        .param("authors", authors)
        .param("areas", areas.isEmpty() ? Set.of("") : areas)
        .query(
            (row, _) ->
                Map.entry(
                    row.getObject(1, UUID.class),
                    row.getObject(2, OffsetDateTime.class).toInstant()))
        .list()
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
  }

  private static DueRow read(ResultSet row) throws SQLException {
    return new DueRow(
        row.getObject("reminder_id", UUID.class),
        row.getObject("occurrence", OffsetDateTime.class).toInstant(),
        row.getString("lead"),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("told_up_to")));
  }

  void add(Collection<DueRow> rows) {
    if (!rows.isEmpty()) {
      batches.batchUpdate(
          """
          insert into reminder_due (reminder_id, occurrence, lead, due_at)
          values (:reminder, :occurrence, :lead, :due)
          """,
          rows.stream().map(DueRows::parameters).toArray(SqlParameterSource[]::new));
    }
  }

  private static SqlParameterSource parameters(DueRow row) {
    return new MapSqlParameterSource()
        .addValue("reminder", row.reminder())
        .addValue("occurrence", at(row.occurrence()))
        .addValue("lead", row.lead())
        .addValue("due", at(row.dueAt()));
  }

  /// Takes away what is still to come of the reminder.
  void clear(UUID reminder) {
    database
        .sql("delete from reminder_due where reminder_id = :reminder")
        .param("reminder", reminder)
        .update();
  }

  /// Makes what is still to come of it between those occurrences the other's.
  void handOver(UUID from, UUID to, Instant first, Instant last) {
    database
        .sql(
            """
            update reminder_due set reminder_id = :to
            where reminder_id = :from and occurrence >= :first and occurrence <= :last
            """)
        .param("to", to)
        .param("from", from)
        .param("first", at(first))
        .param("last", at(last))
        .update();
  }

  /// It was brought to some of its many recipients.
  void advance(DueRow row, String toldUpTo) {
    database
        .sql(
            """
            update reminder_due set told_up_to = :told
            where reminder_id = :reminder and occurrence = :occurrence and lead = :lead
            """)
        .param("told", toldUpTo)
        .param("reminder", row.reminder())
        .param("occurrence", at(row.occurrence()))
        .param("lead", row.lead())
        .update();
  }

  /// They have been brought: what was due of their reminders is over. After news, the rest is still
  /// due.
  void finish(Collection<DueRow> brought, Instant now) {
    database
        .sql(
            """
            merge into reminder_due d
            using (
              select n.id, n.news from unnest(
                cast(:reminders as uuid array), cast(:news as boolean array)) as n (id, news)) n
            on d.reminder_id = n.id
            when matched and d.due_at <= :now and (d.lead in (:leads) or not n.news) then delete
            """)
        .param("reminders", brought.stream().map(DueRow::reminder).toArray(UUID[]::new))
        .param("news", brought.stream().map(DueRow::isNews).toArray(Boolean[]::new))
        .param("leads", NEWS)
        .param("now", at(now))
        .update();
  }

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
