package id.bersinar.reminders;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Deliveries extends Repository<Delivery, UUID> {

  Delivery save(Delivery delivery);

  Optional<Delivery> findById(UUID id);

  /// The delivery, kept from others until the transaction ends.
  Optional<Delivery> lock(UUID id);

  /// Those, in the order of their ids, kept from others until the transaction ends.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Delivery d where d.id in :ids order by d.id")
  List<Delivery> lockAll(Collection<UUID> ids);

  /// With their reminders.
  @Query(
      "select d from Delivery d join fetch d.reminder where d.id in :ids order by d.actsAt, d.id")
  List<Delivery> findAll(Collection<UUID> ids);

  /// What the person has put off.
  @Query(
      """
      select d from Delivery d join fetch d.reminder
      where d.person = :person and d.state = SNOOZED and d.actsAt is not null order by d.actsAt
      """)
  List<Delivery> snoozedBy(UUID person);

  /// What the person got and has done since then, the latest first.
  @Query(
      """
      select d from Delivery d join fetch d.reminder
      where d.person = :person and d.state = DONE and d.doneAt > :since order by d.doneAt desc
      """)
  List<Delivery> doneBy(UUID person, Instant since);

  /// How many recipients stand how.
  record Standing(DeliveryState state, @Nullable SkipReason reason, long count) {}

  /// How the recipients of an occurrence stand: of who was reminded of it several times, the last
  /// one counts.
  @Query(
      """
      select new id.bersinar.reminders.Deliveries$Standing(d.state, d.reason, count(d))
      from Delivery d where d.reminder = :reminder and d.occurrence = :occurrence
        and not exists (select 1 from Delivery l where l.reminder = :reminder
          and l.occurrence = :occurrence and l.person = d.person and l.dueAt > d.dueAt)
      group by d.state, d.reason
      """)
  List<Standing> standings(Reminder reminder, Instant occurrence);

  /// Who was reminded of an occurrence and hasn't answered.
  @Query(
      """
      select distinct d.person from Delivery d
      where d.reminder = :reminder and d.occurrence = :occurrence
        and d.state in (SENT, SNOOZED, ESCALATED, UNREACHABLE)
        and not exists (select 1 from Delivery l where l.reminder = :reminder
          and l.occurrence = :occurrence and l.person = d.person and l.dueAt > d.dueAt)
      """)
  List<UUID> unanswered(Reminder reminder, Instant occurrence, Limit most);

  /// What somebody got of the same.
  Optional<Delivery> findByReminderAndDueAtAndPerson(Reminder reminder, Instant dueAt, UUID person);

  /// What those people got of the same, or get in the morning, and haven't put off.
  @Query(
      """
      select d from Delivery d where d.reminder in :reminders and d.dueAt in :moments
        and d.person in :persons and d.state in (QUEUED, SENT)
      """)
  List<Delivery> asked(
      Collection<Reminder> reminders, Collection<Instant> moments, Collection<UUID> persons);

  /// Occurrences to come of which people have been reminded.
  @Query(
      """
      select distinct d.occurrence from Delivery d
      where d.reminder = :reminder and d.occurrence > :now
        and d.state not in (QUEUED, SKIPPED)
      """)
  List<Instant> remindedOf(Reminder reminder, Instant now);

  /// Those of them of which people have heard that they won't be.
  @Query(
      """
      select distinct d.occurrence from Delivery d
      where d.reminder = :reminder and d.occurrence > :now and d.state = WITHDRAWN
      """)
  List<Instant> calledOff(Reminder reminder, Instant now);

  /// Forgets what was sent before that moment.
  @Modifying
  @Query("delete from Delivery d where d.dueAt < :moment and d.actsAt is null")
  void forgetBefore(Instant moment);
}
