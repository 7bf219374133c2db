package id.bersinar.reminders;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Deliveries extends Repository<Delivery, UUID> {

  Delivery save(Delivery delivery);

  /// The delivery, kept from others until the transaction ends.
  Optional<Delivery> lock(UUID id);

  /// With their reminders.
  @Query(
      "select d from Delivery d join fetch d.reminder where d.id in :ids order by d.actsAt, d.id")
  List<Delivery> findAll(Collection<UUID> ids);

  /// What the person has put off.
  @Query(
      """
      select d from Delivery d join fetch d.reminder
      where d.person = :person and d.state = SNOOZED order by d.actsAt
      """)
  List<Delivery> snoozedBy(UUID person);

  /// How many got the reminder of that occurrence.
  long countByReminderAndOccurrence(Reminder reminder, Instant occurrence);

  /// How many of them have acknowledged it.
  long countByReminderAndOccurrenceAndDoneAtIsNotNull(Reminder reminder, Instant occurrence);

  /// What people have put off, or what waits for their morning, comes no more.
  @Modifying
  @Query(
      """
      update versioned Delivery d set d.state = WITHDRAWN, d.actsAt = null
      where d.reminder = :reminder and d.actsAt is not null
      """)
  void withdraw(Reminder reminder);

  @Modifying
  @Query("delete from Delivery d where d.person = :person")
  void eraseOf(UUID person);

  /// Forgets what was sent before that moment.
  @Modifying
  @Query("delete from Delivery d where d.dueAt < :moment and d.actsAt is null")
  void forgetBefore(Instant moment);
}
