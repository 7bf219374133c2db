package id.bersinar.training;

import id.bersinar.area.AreaCode;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Batches are loaded only to be changed, and only with their row locked; whoever just looks gets
/// records. So what is loaded can't be older than the lock.
interface Batches extends Repository<Batch, UUID> {

  String CARDS =
      """
      select new id.bersinar.training.BatchCard(b.id, t.details, b.details,
          (select count(*) from Batch x join x.signUps s where x.id = b.id and s.state = SEATED),
          (select count(*) from Batch x join x.signUps s where x.id = b.id and s.state = WAITING))
      from Batch b join Training t on t.id = b.training
      """;

  String SIGN_UPS =
      """
      select new id.bersinar.training.OwnSignUp(b.id, t.details, b.details, s,
          (select count(*) from Batch x join x.signUps o
              where x.id = b.id and o.state = WAITING and o.turn < s.turn))
      from Batch b join Training t on t.id = b.training join b.signUps s
      """;

  Optional<Batch> lock(UUID id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select b from Batch b where b.training = :training and b.code = :code")
  Optional<Batch> lock(UUID training, String code);

  /// Always in the same order, so that nobody waits for each other.
  @Query("select b.id from Batch b join b.signUps s where key(s) = :person order by b.id")
  List<UUID> withSignUpOf(UUID person);

  @Query(
      "select b.id from Batch b join Training t on t.id = b.training where t.area = :area"
          + " order by b.id")
  List<UUID> in(AreaCode area);

  @Modifying
  @Query(
      nativeQuery = true,
      value =
          "delete from training_sign_up where batch_id in"
              + " (select id from training_batch where ends_at < :moment)")
  void forgetSignUpsEndedBefore(Instant moment);

  Batch save(Batch batch);

  @Query(CARDS + "where b.id = :id")
  Optional<BatchCard> card(UUID id);

  @Query(CARDS + "where b.training = :training and b.code = :code")
  Optional<BatchCard> card(UUID training, String code);

  /// Those that haven't ended, the next one first.
  @Query(
      CARDS
          + "where t.area = :area and b.details.endsAt > :now"
          + " order by b.details.startsAt, t.details.title, b.code")
  List<BatchCard> cards(AreaCode area, Instant now);

  /// All sign-ups of the person, in the order of their batches' beginnings.
  @Query(SIGN_UPS + "where key(s) = :person order by b.details.startsAt, t.details.title")
  List<OwnSignUp> signUps(UUID person);

  @Query(
      "select s.applicant from Batch b join b.signUps s where key(s) = :person"
          + " order by s.signedUpOn desc, b.details.startsAt desc")
  Optional<Applicant> lastApplicant(UUID person, Limit one);

  @Query(
      """
      select new id.bersinar.training.BatchOccasions$Beginning(b.id, t.area, t.details, b.details)
      from Batch b join Training t on t.id = b.training
      where b.details.startsAt > :after and b.details.startsAt <= :until
      order by b.details.startsAt, b.id
      """)
  List<BatchOccasions.Beginning> beginning(Instant after, Instant until);

  @Query(
      """
      select new id.bersinar.training.BatchOccasions$Seat(b.id, key(s))
      from Batch b join b.signUps s
      where b.details.startsAt > :after and b.details.startsAt <= :until and s.state = SEATED
      order by s.turn
      """)
  List<BatchOccasions.Seat> seats(Instant after, Instant until);

  @Query("select s from Batch b join b.signUps s where b.id = :batch order by s.turn")
  List<SignUp> signUpsFor(UUID batch);
}
