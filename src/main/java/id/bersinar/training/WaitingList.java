package id.bersinar.training;

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

  /// So many turns are counted together, that a place is told without counting all behind it.
  private static final int BLOCK = 128;

  private final SignUps signUps;
  private final JdbcClient database;

  WaitingList(SignUps signUps, JdbcClient database) {
    this.signUps = signUps;
    this.database = database;
  }

  /// How many wait before that turn, which waits too, comes. Of the later ones nobody has a seat:
  /// they wait, or have stopped waiting.
  int ahead(UUID batch, int turn) {
    int block = turn / BLOCK;
    return database
        .sql(
            """
            select waiting - 1 - greatest(last_turn - :end, 0)
              + (select coalesce(sum(people), 0) from training_withdrawn
                where batch_id = :batch and block > :block)
              - (select count(*) from training_sign_up
                where batch_id = :batch and state = 'WAITING' and turn > :turn and turn <= :end)
            from training_batch where id = :batch
            """)
        .param("batch", batch)
        .param("block", block)
        .param("end", (block + 1) * BLOCK - 1)
        .param("turn", turn)
        .query(Integer.class)
        .single();
  }

  /// The sign-up has left the batch, maybe those who wait.
  void left(UUID batch, SignUp signUp) {
    if (signUp.state() == State.WAITING) {
      database
          .sql(
              """
              merge into training_withdrawn w
              using (values (cast(:batch as uuid), cast(:block as integer))) as n (batch, block)
              on w.batch_id = n.batch and w.block = n.block
              when matched then update set people = w.people + 1
              when not matched then insert (batch_id, block, people) values (n.batch, n.block, 1)
              """)
          .param("batch", batch)
          .param("block", signUp.turn() / BLOCK)
          .update();
    }
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
    next.forEach(signUp -> signUp.become(State.SEATED));
    batch.movedUp(next.size());
    return next.stream().map(signUp -> signUp.getId().person()).toList();
  }

  /// Nobody waits any more.
  void empty(UUID batch) {
    database
        .sql("delete from training_withdrawn where batch_id = :batch")
        .param("batch", batch)
        .update();
  }
}
