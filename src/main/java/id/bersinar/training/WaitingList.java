package id.bersinar.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import id.bersinar.training.SignUp.State;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who waits for a seat of a batch, in turn. What changes it has locked the batch.
@Component
class WaitingList {

  /// So many turns are counted together, that a place is told without counting all before it.
  private static final int BLOCK = 128;

  private final SignUps signUps;
  private final JdbcClient database;

  WaitingList(SignUps signUps, JdbcClient database) {
    this.signUps = signUps;
    this.database = database;
  }

  /// How many wait before that turn comes.
  int ahead(UUID batch, int turn) {
    return database
        .sql(
            """
            select (select coalesce(sum(people), 0) from training_waiting
                where batch_id = :batch and block < :block)
              + (select count(*) from training_sign_up
                where batch_id = :batch and state = 'WAITING' and turn >= :first and turn < :turn)
            """)
        .param("batch", batch)
        .param("block", turn / BLOCK)
        .param("first", turn / BLOCK * BLOCK)
        .param("turn", turn)
        .query(Integer.class)
        .single();
  }

  /// The sign-up is new in the batch, maybe among those who wait.
  void joined(UUID batch, SignUp signUp) {
    if (signUp.state() == State.WAITING) {
      count(batch, signUp.turn() / BLOCK, 1);
    }
  }

  /// The sign-up has left the batch, maybe those who wait.
  void left(UUID batch, SignUp signUp) {
    if (signUp.state() == State.WAITING) {
      count(batch, signUp.turn() / BLOCK, -1);
    }
  }

  private void count(UUID batch, int block, int change) {
    database
        .sql(
            """
            merge into training_waiting w
            using (values (cast(:batch as uuid), cast(:block as integer))) as n (batch, block)
            on w.batch_id = n.batch and w.block = n.block
            when matched then update set people = w.people + :change
            when not matched then insert (batch_id, block, people)
              values (n.batch, n.block, :change)
            """)
        .param("batch", batch)
        .param("block", block)
        .param("change", change)
        .update();
  }

  /// Fills the batch's free seats, until it begins, with whoever has waited longest.
  ///
  /// @return who has moved up
  List<UUID> moveUp(Batch batch, Instant now) {
    int seats = batch.seatsForWaiting(now);
    if (seats == 0) {
      return List.of();
    }
    var next = signUps.waiting(batch.id(), Limit.of(seats));
    next.stream()
        .collect(groupingBy(it -> it.signUp().turn() / BLOCK, summingInt(_ -> -1)))
        .forEach((block, change) -> count(batch.id(), block, change));
    next.forEach(signUp -> signUp.become(State.SEATED));
    batch.movedUp(next.size());
    return next.stream().map(signUp -> signUp.getId().person()).toList();
  }

  /// Nobody waits any more.
  void empty(UUID batch) {
    database
        .sql("delete from training_waiting where batch_id = :batch")
        .param("batch", batch)
        .update();
  }
}
