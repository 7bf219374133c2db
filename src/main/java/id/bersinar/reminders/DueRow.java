package id.bersinar.reminders;

import id.bersinar.calendar.LeadTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One time that a reminder comes.
///
/// @param occurrence what it is about
/// @param lead how long before, as written; or one of the constants, where something else is told
/// @param toldUpTo of many recipients the last one whom it was brought to, in the order of their
///     ids; absent at first
record DueRow(
    UUID reminder, Instant occurrence, String lead, Instant dueAt, Optional<String> toldUpTo) {

  /// Nobody is told of that; the next occurrence is the one to come.
  static final String BEGUN = "begun";

  /// The occurrence has another time; for those who were reminded of it already.
  static final String MOVED = "moved";

  /// The occurrence won't be; for those who were reminded of it already.
  static final String CANCELLED = "cancelled";

  // Those who get the week's digest have got it with that.
  private static final String DIGEST = "digest";

  private static final String AT_THE_TIME = LeadTime.NONE.written();

  // Nobody needs it any more.
  private static final Duration STALE = Duration.ofHours(12);

  /// News for those who were reminded of that occurrence or later ones.
  static DueRow news(Reminder reminder, Instant occurrence, String what, Instant now) {
    return new DueRow(reminder.id(), occurrence, what, now, Optional.empty());
  }

  /// It came with the digest.
  static DueRow digest(Reminder reminder, Instant occurrence, Instant now) {
    return new DueRow(reminder.id(), occurrence, DIGEST, now, Optional.empty());
  }

  boolean isBefore() {
    return dueAt.isBefore(occurrence);
  }

  /// Whether people are reminded.
  boolean reminds() {
    return !lead.equals(BEGUN) && !isNews();
  }

  /// Whether something is told of what people were reminded of.
  boolean isNews() {
    return lead.equals(MOVED) || lead.equals(CANCELLED);
  }

  /// Whether it is too late for it by then.
  boolean isStale(Instant now) {
    return !isNews()
        && (dueAt.plus(STALE).isBefore(now)
            || (!lead.equals(AT_THE_TIME) && isBefore() && occurrence.isBefore(now)));
  }
}
