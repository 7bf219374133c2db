package id.bersinar.training;

import id.bersinar.training.SignUp.State;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/// Sign-ups are found by an index, never read all: a batch may have many. What changes them has
/// locked their batch.
interface SignUps extends Repository<StoredSignUp, StoredSignUp.Key> {

  String OF_BATCH = " from StoredSignUp s where s.id.batch = :batch ";

  /// As the index has them, so that H2 needn't sort.
  String IN_TURN = " order by s.id.batch, s.signUp.state, s.signUp.turn";

  StoredSignUp save(StoredSignUp signUp);

  void delete(StoredSignUp signUp);

  @Modifying
  @Query("delete" + OF_BATCH)
  void deleteAllOf(UUID batch);

  /// Who has waited longest. Whoever gives a seat up isn't among them, so that needn't be written
  /// first.
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  @Query("select s" + OF_BATCH + "and s.signUp.state = WAITING" + IN_TURN)
  List<StoredSignUp> waiting(UUID batch, Limit most);

  /// Everyone who has a seat or waits for one.
  @Query("select s.id.person" + OF_BATCH + "and s.signUp.state <> CANCELLED")
  List<UUID> participants(UUID batch);

  /// Those behind that turn, in turn.
  @Query(
      "select s.signUp"
          + OF_BATCH
          + "and s.signUp.state = :state and s.signUp.turn > :turn"
          + IN_TURN)
  List<SignUp> behind(UUID batch, State state, int turn, Limit most);

  /// The person's batches, always in the same order, so that nobody waits for each other.
  @Query("select s.id.batch from StoredSignUp s where s.id.person = :person order by s.id.batch")
  List<UUID> batchesOf(UUID person);
}
