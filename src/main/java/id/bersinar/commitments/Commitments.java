package id.bersinar.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The stored commitments. Lists are read by index and have an end, so their length doesn't depend
/// on how many there are.
@Component
record Commitments(JdbcClient database) {

  /// More than anybody pages through.
  private static final int MOST_LISTED = 200;

  Optional<Commitment> find(UUID id) {
    return database
        .sql("select * from commitment where id = :id")
        .param("id", id)
        .query((row, _) -> read(row))
        .optional();
  }

  /// The commitment, if it concerns the person.
  Optional<Commitment> find(UUID person, UUID id) {
    return find(id).filter(it -> it.concerns(person));
  }

  /// The commitment, kept from others until the transaction ends.
  Optional<Commitment> lock(UUID id) {
    return database
        .sql("select * from commitment where id = :id for update")
        .param("id", id)
        .query((row, _) -> read(row))
        .optional();
  }

  /// The same, if it is still to be done and that holds of it.
  Optional<Commitment> lockOpen(UUID id, Predicate<Commitment> allowed) {
    return lock(id).filter(Commitment::isOpen).filter(allowed);
  }

  /// What the person is to do, the most urgent first.
  List<Commitment> keptBy(UUID person) {
    return list("keeper_id = :person and not done order by due, id", person);
  }

  /// What others do for the person, the most urgent first.
  List<Commitment> givenBy(UUID person) {
    return list(
        "author_id = :person and keeper_id <> :person and not done order by due, id", person);
  }

  /// What the person was asked to keep.
  List<Commitment> offeredTo(UUID person) {
    return list("offered_to = :person and not done order by due, id", person);
  }

  /// What somebody was reminded of that the person keeps, or was asked for in its keeper's place.
  List<Commitment> remindedOf(UUID person) {
    return list(
        """
        not done and id in (
          select id from commitment where keeper_id = :person and reminded is not null
          union select s.commitment_id from commitment_stand_in s
            join commitment c on c.id = s.commitment_id and c.keeper_id = s.keeper_id
            where s.person_id = :person)
        order by due, id\
        """,
        person);
  }

  /// What the person has done, the latest due first.
  List<Commitment> doneBy(UUID person) {
    return list("keeper_id = :person and done order by due desc, id", person);
  }

  private List<Commitment> list(String which, UUID person) {
    return database
        .sql("select * from commitment where " + which + " limit " + MOST_LISTED)
        .param("person", person)
        .query((row, _) -> read(row))
        .list();
  }

  void insert(Commitment it, Reminding next) {
    database
        .sql(
            """
            insert into commitment (id, author_id, keeper_id, offered_to, area_code, words,
              strategy, stage, due, first_due, again, done, progress, origin, step, step_at)
            values (:id, :author, :keeper, :offered, :area, :words,
              :strategy, :stage, :due, :first, :again, false, 0, :origin, :step, :at)
            """)
        .param("id", it.id())
        .param("author", it.author())
        .param("keeper", it.keeper())
        .param("offered", it.offeredTo().orElse(null))
        .param("area", it.area())
        .param("words", it.words())
        .param("strategy", it.aim().strategyName())
        .param("stage", it.aim().stageName())
        .param("due", it.due())
        .param("first", it.firstDue())
        .param("again", it.again().written())
        .param("origin", it.origin().orElse(null))
        .param("step", next.step().name())
        .param("at", at(next.at()))
        .update();
  }

  /// @param inPlace who did it in the keeper's place
  void finish(UUID id, LocalDate today, Optional<UUID> inPlace) {
    database
        .sql(
            """
            update commitment set done = true, finished_on = :today, progress = 100, wanted = null,
              offered_to = null, step = null, step_at = null, reminded = null, done_by = :by
            where id = :id
            """)
        .param("today", today)
        .param("by", inPlace.orElse(null), Types.OTHER)
        .param("id", id)
        .update();
  }

  void progress(UUID id, int percent) {
    set("progress", percent, id);
  }

  void note(UUID id, String note) {
    set("note", note, id);
  }

  void want(UUID id, @Nullable LocalDate day) {
    set("wanted", day, id);
  }

  void offer(UUID id, @Nullable UUID person) {
    set("offered_to", person, id);
  }

  private void set(String column, @Nullable Object value, UUID id) {
    database
        .sql("update commitment set " + column + " = :value where id = :id")
        .param("value", value)
        .param("id", id)
        .update();
  }

  /// Lets another see to it. What is due is due, but nobody above the other was told.
  void keep(UUID id, UUID keeper, Reminding next) {
    database
        .sql(
            """
            update commitment set keeper_id = :keeper, offered_to = null, wanted = null,
              reminded = null, told_superior = null, told_above = null, step = :step, step_at = :at
            where id = :id
            """)
        .param("keeper", keeper)
        .param("step", next.step().name())
        .param("at", at(next.at()))
        .param("id", id)
        .update();
  }

  void move(UUID id, LocalDate due, Reminding next) {
    database
        .sql(
            """
            update commitment set due = :due, wanted = null, step = :step, step_at = :at
            where id = :id
            """)
        .param("due", due)
        .param("step", next.step().name())
        .param("at", at(next.at()))
        .param("id", id)
        .update();
  }

  void delete(UUID id) {
    database.sql("delete from commitment where id = :id").param("id", id).update();
  }

  /// A step that is due.
  record Due(UUID id, Instant at) {}

  /// Steps that are due, in order.
  ///
  /// @param after the last one of the slice before
  List<Due> due(Instant now, Due after, int most) {
    return database
        .sql(
            """
            select id, step_at from commitment
            where step_at between :at and :now and (step_at > :at or (step_at = :at and id > :id))
            order by step_at, id limit :most
            """)
        .param("now", at(now))
        .param("at", at(after.at()))
        .param("id", after.id())
        .param("most", most)
        .query(
            (row, _) ->
                new Due(
                    row.getObject("id", UUID.class),
                    row.getObject("step_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// A commitment with the step that is due.
  record Claimed(Commitment commitment, Reminding.Step step) {}

  /// Those of them whose step is still due, kept from others until the transaction ends. What
  /// others have claimed is passed over.
  List<Claimed> claim(Collection<UUID> ids, Instant now) {
    return database
        .sql(
            """
            select * from commitment where id in (:ids) and step_at <= :now and not done
            for update skip locked
            """)
        .param("ids", ids)
        .param("now", at(now))
        .query((row, _) -> new Claimed(read(row), Reminding.Step.valueOf(row.getString("step"))))
        .list();
  }

  void remind(UUID id, Optional<Reminding> next) {
    database
        .sql("update commitment set step = :step, step_at = :at where id = :id")
        .param("step", next.map(it -> it.step().name()).orElse(null))
        .param("at", next.map(it -> at(it.at())).orElse(null))
        .param("id", id)
        .update();
  }

  /// @param person who was reminded now
  void remind(UUID id, UUID person, Optional<Reminding> next) {
    database
        .sql(
            """
            update commitment set reminded = :person, step = :step, step_at = :at where id = :id
            """)
        .param("person", person)
        .param("step", next.map(it -> it.step().name()).orElse(null))
        .param("at", next.map(it -> at(it.at())).orElse(null))
        .param("id", id)
        .update();
  }

  void told(UUID id, Reminding.Step step, UUID person) {
    set(step == Reminding.Step.SUPERIOR ? "told_superior" : "told_above", person, id);
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Commitment read(ResultSet row) throws SQLException {
    return new Commitment(
        row.getObject("id", UUID.class),
        row.getObject("author_id", UUID.class),
        row.getObject("keeper_id", UUID.class),
        Optional.ofNullable(row.getObject("offered_to", UUID.class)),
        row.getString("area_code"),
        row.getString("words"),
        Aim.read(row),
        row.getObject("due", LocalDate.class),
        Optional.ofNullable(row.getObject("wanted", LocalDate.class)),
        row.getObject("first_due", LocalDate.class),
        Again.read(row.getString("again")).orElse(Again.ONCE),
        Optional.ofNullable(row.getObject("finished_on", LocalDate.class)),
        row.getInt("progress"),
        Optional.ofNullable(row.getString("note")),
        Optional.ofNullable(row.getString("origin")),
        Optional.ofNullable(row.getObject("reminded", UUID.class)),
        Optional.ofNullable(row.getObject("told_superior", UUID.class)),
        Optional.ofNullable(row.getObject("told_above", UUID.class)),
        Optional.ofNullable(row.getObject("done_by", UUID.class)));
  }
}
