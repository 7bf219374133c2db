package id.bersinar.reminders;

import id.bersinar.area.AreaCode;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Reminders extends Repository<Reminder, UUID> {

  /// Saves it so that rows can be put beside it at once.
  Reminder saveAndFlush(Reminder reminder);

  void delete(Reminder reminder);

  Optional<Reminder> findById(UUID id);

  /// The reminder, kept from others until the transaction ends.
  Optional<Reminder> lock(UUID id);

  /// The author's reminders, kept from others until the transaction ends.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from Reminder r where r.author = :author order by r.id")
  List<Reminder> lockAllBy(UUID author);

  /// What comes for the person or was made by the person, in no order. Own ones and others' are
  /// found by an index each, which one condition for both would keep from being used. They aren't
  /// looked up again by their ids: where PostgreSQL takes them for many, it reads all reminders.
  ///
  /// Of what others made, all that is for several people of the area.
  ///
  /// @param area the person's
  @Query(
      """
      select own from Reminder own
      where own.author = :person and (own.nextAt is not null or own.paused)
      union
      select o from Reminder o where o.shared and o.area = :area and o.nextAt is not null
      union
      select a from Reminder a where a.shared and a.area is null and a.nextAt is not null
      """)
  List<Reminder> coming(UUID person, @Nullable AreaCode area);

  /// What the person made and has come for the last time, the latest first.
  @Query(
      """
      select r from Reminder r where r.author = :person and r.nextAt is null and not r.paused and not r.cancelled
      order by r.lastDue desc, r.id
      """)
  List<Reminder> finished(UUID person);

  @Modifying
  @Query("delete from Reminder r where r.id = :id")
  void forget(UUID id);

  /// What comes and is skipped or moved by holidays.
  @Query(
      "select r from Reminder r where r.schedule.onHoliday <> COME_ANYWAY and r.nextAt is not null"
          + " order by r.id")
  List<Reminder> goingByHolidays();

  @Query(
      "select r.id from Reminder r where r.schedule.onHoliday <> COME_ANYWAY"
          + " and r.nextAt is not null order by r.id")
  List<UUID> idsGoingByHolidays();

  List<Reminder> findAllById(Iterable<UUID> ids);

  /// Those, to be read and not changed. However many, each is found by its id: a list of them would
  /// be gone through for each in H2.
  @QueryHints(@QueryHint(name = HibernateHints.HINT_READ_ONLY, value = "true"))
  @Query(
      nativeQuery = true,
      value =
          """
          select r.* from unnest(cast(:ids as uuid array)) as n (id)
            join reminder r on r.id = n.id
          """)
  List<Reminder> read(UUID[] ids);

  /// Forgets reminders that came for the last time before that moment.
  @Modifying
  @Query("delete from Reminder r where r.nextAt is null and not r.paused and r.lastDue < :moment")
  void forgetFinishedBefore(Instant moment);
}
