package id.bersinar.reminders;

import id.bersinar.storage.Identified;
import id.bersinar.storage.TimeOrderedIds;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
  private Instant occurrence;
  private String lead;

  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  @Enumerated(EnumType.STRING)
  private @Nullable SkipReason reason;

  private @Nullable Instant actsAt;
  private @Nullable Instant doneAt;
  private int repeats;

  @SuppressWarnings("NullAway.Init")
  protected Delivery() {}

  Delivery(Reminder reminder, UUID person, DueRow row) {
    super(TimeOrderedIds.next());
    this.reminder = reminder;
    this.person = person;
    this.dueAt = row.dueAt();
    this.occurrence = row.occurrence();
    this.lead = row.lead();
    this.state = DeliveryState.SENT;
  }

  /// To somebody else in place of its recipient.
  private Delivery(Delivery other, UUID delegate) {
    super(TimeOrderedIds.next());
    this.reminder = other.reminder;
    this.person = delegate;
    this.dueAt = other.dueAt;
    this.occurrence = other.occurrence;
    this.lead = other.lead;
    this.state = DeliveryState.SENT;
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

  /// What it is about.
  Instant occurrence() {
    return occurrence;
  }

  String lead() {
    return lead;
  }

  DeliveryState state() {
    return state;
  }

  Optional<SkipReason> reason() {
    return Optional.ofNullable(reason);
  }

  /// When something is to be done about it next.
  Optional<Instant> actsAt() {
    return Optional.ofNullable(actsAt);
  }

  /// When it is to come again, if the person asked for that.
  Optional<Instant> snoozedUntil() {
    return state == DeliveryState.SNOOZED ? actsAt() : Optional.empty();
  }

  /// When the person acknowledged it.
  Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }

  /// How often it has come again because nobody answered.
  int repeats() {
    return repeats;
  }

  /// Whether it waits for a morning.
  boolean isWaiting() {
    return state == DeliveryState.QUEUED;
  }

  /// It has come to somebody else, who has as long to answer.
  void restart() {
    send();
    repeats = 0;
  }

  /// It has come once more because nobody answered.
  void repeat() {
    repeats++;
  }

  /// Somebody above was told.
  void escalate() {
    state = state == DeliveryState.UNREACHABLE ? state : DeliveryState.ESCALATED;
  }

  /// It came along with that one, and comes by itself from then on.
  void succeed(Delivery other, Instant moment) {
    state = other.isWaiting() || other.state == DeliveryState.SNOOZED ? other.state : state;
    actsAt = moment;
  }

  /// Something is to be done about it then; absent for nothing.
  void actAt(@Nullable Instant moment) {
    actsAt = moment;
  }

  /// It waits for the end of the recipient's night.
  Delivery hold(Instant until) {
    state = DeliveryState.QUEUED;
    actsAt = until;
    return this;
  }

  /// Its recipient can't be reached: the next step follows at once.
  Delivery miss(Instant now) {
    state = DeliveryState.UNREACHABLE;
    actsAt = now;
    return this;
  }

  /// It came with the digest.
  Delivery list() {
    state = DeliveryState.LISTED;
    return this;
  }

  Delivery skip(SkipReason why) {
    state = DeliveryState.SKIPPED;
    reason = why;
    actsAt = null;
    return this;
  }

  void acknowledge(Instant now) {
    state = DeliveryState.DONE;
    doneAt = now;
    actsAt = null;
  }

  /// It isn't done after all: the person has as long to answer as before.
  void reopen() {
    restart();
    doneAt = null;
  }

  void snooze(Instant until) {
    state = DeliveryState.SNOOZED;
    actsAt = until;
  }

  /// Somebody else sees to it.
  ///
  /// @return what that one gets
  Delivery delegate(UUID to) {
    state = DeliveryState.DELEGATED;
    actsAt = null;
    return new Delivery(this, to);
  }

  /// It has come, or come again.
  void send() {
    state = DeliveryState.SENT;
    actsAt = null;
  }
}
