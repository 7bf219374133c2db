package id.bersinar.reminders;

/// What has become of a delivery.
enum DeliveryState {
  /// Waits for the end of the recipient's night.
  QUEUED,
  /// Handed on to be sent.
  SENT,
  /// Came with the week's digest, and so not by itself.
  LISTED,
  /// The recipient has acknowledged it.
  DONE,
  /// It comes again when the recipient said.
  SNOOZED,
  /// Somebody else was asked to see to it.
  DELEGATED,
  /// Nobody answered, so it was told to those above; it can still be answered.
  ESCALATED,
  /// The recipient can't be written to.
  UNREACHABLE,
  /// It wasn't sent, for a [SkipReason].
  SKIPPED,
  /// What it was about has changed or was called off.
  WITHDRAWN;

  /// Whether its recipient has seen to it, and wants to hear no more of that occurrence.
  boolean isAnswered() {
    return this == DONE || this == DELEGATED;
  }

  /// Whether something may still be done about it.
  boolean isOpen() {
    return switch (this) {
      case QUEUED, SENT, LISTED, SNOOZED, ESCALATED, UNREACHABLE -> true;
      case DONE, DELEGATED, WITHDRAWN, SKIPPED -> false;
    };
  }
}
