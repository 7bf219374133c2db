package id.bersinar.reminders;

import id.bersinar.storage.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A reminder that somebody got, and what the person said to it.
@Entity
@Table(name = "reminder_delivery")
class Delivery extends Identified {

  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "reminder_id")
  private Reminder reminder;

  @Column(name = "person_id")
  private UUID person;

  private Instant dueAt;
  private @Nullable Instant snoozedUntil;
  private @Nullable Instant doneAt;

  @SuppressWarnings("NullAway.Init")
  protected Delivery() {}

  Delivery(Reminder reminder, UUID person, Instant dueAt) {
    super(UUID.randomUUID());
    this.reminder = reminder;
    this.person = person;
    this.dueAt = dueAt;
  }

  Reminder reminder() {
    return reminder;
  }

  UUID person() {
    return person;
  }

  /// The time that it was sent for.
  Instant dueAt() {
    return dueAt;
  }

  /// When it is to come again, if the person asked for that.
  Optional<Instant> snoozedUntil() {
    return Optional.ofNullable(snoozedUntil);
  }

  /// When the person acknowledged it.
  Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }

  void acknowledge(Instant now) {
    doneAt = now;
    snoozedUntil = null;
  }

  void snooze(Instant until) {
    snoozedUntil = until;
  }

  /// It has come again.
  void wake() {
    snoozedUntil = null;
  }
}
