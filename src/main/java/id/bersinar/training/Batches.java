package id.bersinar.training;

import id.bersinar.area.AreaCode;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Batches are loaded only to be changed, and only with their row locked; whoever just looks gets
/// records. So what is loaded can't be older than the lock.
interface Batches extends Repository<Batch, UUID> {

  String CARDS =
      """
      select new id.bersinar.training.BatchCard(b.id, t.details, b.details, b.seated, b.waiting)
      from Batch b join Training t on t.id = b.training
      """;

  String SIGN_UPS =
      """
      select new id.bersinar.training.OwnSignUp(b.id, t.details, b.details, s.signUp, 0)
      from StoredSignUp s join Batch b on b.id = s.id.batch join Training t on t.id = b.training
      where s.id.person = :person
      """;

  Optional<Batch> lock(UUID id);

  /// Those, by one statement and always in the same order, so that nobody waits for each other.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select b from Batch b where b.id in :ids order by b.id")
  List<Batch> lockAll(Collection<UUID> ids);

  @Query("select b.id from Batch b join Training t on t.id = b.training where t.area = :area")
  List<UUID> in(AreaCode area);

  /// Those that ended before that moment and have sign-ups still.
  @Query(
      """
      select b.id from Batch b where b.details.endsAt < :moment
      and exists (select s from StoredSignUp s where s.id.batch = b.id) order by b.id
      """)
  List<UUID> withSignUpsEndedBefore(Instant moment);

  Batch save(Batch batch);

  /// What enrolling has to know beside the batch's own row.
  ///
  /// @param known how the person has signed up before; absent where they haven't
  record Candidacy(Training.Details training, @Nullable StoredSignUp known) {}

  /// Loads a sign-up, so the batch's row is to be locked before.
  @Query(
      """
      select new id.bersinar.training.Batches$Candidacy(t.details, s)
      from Batch b join Training t on t.id = b.training
      left join StoredSignUp s on s.id.batch = b.id and s.id.person = :person
      where b.id = :batch
      """)
  Candidacy candidacy(UUID batch, UUID person);

  @Query(CARDS + "where b.id = :id")
  Optional<BatchCard> card(UUID id);

  /// Those that haven't ended, the next one first.
  @Query(
      CARDS
          + "where t.area = :area and b.details.endsAt > :now"
          + " order by b.details.startsAt, t.details.title, b.code")
  List<BatchCard> cards(AreaCode area, Instant now);

  /// A batch by the codes of an area file, or a training that has none.
  ///
  /// @param training the code of its training
  /// @param taken how many have a seat
  record Coded(
      String training,
      Training.Details about,
      @Nullable String code,
      Batch.@Nullable Details details,
      int taken) {

    Optional<Batch.Details> batch() {
      return Optional.ofNullable(details);
    }
  }

  /// All that there are and were by their trainings' codes, the first one first.
  @Query(
      """
      select new id.bersinar.training.Batches$Coded(
        t.code, t.details, b.code, b.details, coalesce(b.seated, 0))
      from Training t left join Batch b on b.training = t.id
      where t.area = :area order by t.code, b.details.startsAt, b.code
      """)
  List<Coded> coded(AreaCode area);

  /// All sign-ups of the person, in the order of their batches' beginnings.
  @Query(SIGN_UPS + "order by b.details.startsAt, t.details.title")
  List<OwnSignUp> signUps(UUID person);

  @Query(SIGN_UPS + "and b.id = :batch")
  Optional<OwnSignUp> signUp(UUID person, UUID batch);

  @Query(
      "select s.signUp.applicant from StoredSignUp s join Batch b on b.id = s.id.batch"
          + " where s.id.person = :person"
          + " order by s.signUp.signedUpOn desc, b.details.startsAt desc")
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
      select new id.bersinar.training.BatchOccasions$Seat(b.id, s.id.person)
      from Batch b join StoredSignUp s on s.id.batch = b.id
      where b.details.startsAt > :after and b.details.startsAt <= :until
        and s.signUp.state = SEATED
      order by s.signUp.turn
      """)
  List<BatchOccasions.Seat> seats(Instant after, Instant until);
}
