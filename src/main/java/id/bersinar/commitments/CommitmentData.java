package id.bersinar.commitments;

import static java.util.stream.Collectors.joining;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What commitments keep about people.
@Component
class CommitmentData implements PersonalData {

  // Each by its index, which one condition for all would keep from being used.
  private static final String NAMING =
      Stream.of(
              "author_id",
              "keeper_id",
              "offered_to",
              "reminded",
              "told_superior",
              "told_above",
              "done_by")
          .map(it -> "select id from commitment where " + it + " = :person")
          .collect(joining(" union "));

  private final JdbcClient database;
  private final WallClock wallClock;

  CommitmentData(JdbcClient database, WallClock wallClock) {
    this.database = database;
    this.wallClock = wallClock;
  }

  @Override
  public List<Count> counts() {
    return List.of(
        new Count(
            "commitment where keeper_id = :person",
            count -> Text.of("commitments.data.kept").with("count", count)),
        new Count(
            "commitment where author_id = :person and keeper_id <> :person",
            count -> Text.of("commitments.data.given").with("count", count)),
        new Count(
            "commitment where done_by = :person",
            count -> Text.of("commitments.data.stood-in").with("count", count)),
        new Count(
            "commitment_stand_in where person_id = :person",
            count -> Text.of("commitments.data.asked-in-place").with("count", count)));
  }

  @Override
  public List<Count> passingOn() {
    return List.of(
        new Count(
            "commitment where keeper_id = :person and not done",
            count -> Text.of("commitments.inherited").with("count", count)));
  }

  @Override
  public Optional<Command> change() {
    return Optional.of(CommitmentsDialogue.OPENING);
  }

  /// What was done a year ago.
  @Override
  public void expire() {
    database
        .sql("delete from commitment where finished_on < :day")
        .param("day", wallClock.today().minusYears(1))
        .update();
  }

  /// What others keep is theirs; all else goes with the person. What was open has been handed over
  /// before, where there was anybody.
  @Override
  public void erase(UUID person) {
    // Before the person, as whoever names somebody in a commitment takes them.
    var naming =
        database
            .sql("select id from commitment where id in (" + NAMING + ") order by id for update")
            .param("person", person)
            .query(UUID.class)
            .list();
    if (!naming.isEmpty()) {
      database
          .sql("update commitment set author_id = keeper_id where author_id = :person")
          .param("person", person)
          .update();
    }
  }
}
