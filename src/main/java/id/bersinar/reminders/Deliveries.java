package id.bersinar.reminders;

import java.time.Instant;
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

  /// What snoozes until that moment or an earlier one.
  @Query("select d.id from Delivery d where d.snoozedUntil <= :moment order by d.snoozedUntil")
  List<UUID> snoozedUntil(Instant moment);

  /// What the person has put off.
  @Query(
      """
      select d from Delivery d join fetch d.reminder
      where d.person = :person and d.snoozedUntil is not null order by d.snoozedUntil
      """)
  List<Delivery> snoozedBy(UUID person);

  /// How many got the reminder for that time.
  long countByReminderAndDueAt(Reminder reminder, Instant dueAt);

  /// How many of them have acknowledged it.
  long countByReminderAndDueAtAndDoneAtIsNotNull(Reminder reminder, Instant dueAt);

  @Modifying
  @Query("delete from Delivery d where d.person = :person")
  void eraseOf(UUID person);

  /// Forgets what was sent before that moment.
  @Modifying
  @Query("delete from Delivery d where d.dueAt < :moment and d.snoozedUntil is null")
  void forgetBefore(Instant moment);
}
