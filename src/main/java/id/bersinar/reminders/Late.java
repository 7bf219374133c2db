package id.bersinar.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// What came late of a reminder, or not at all, because the bot was away.
record Late(Reminder reminder, List<Line> lines) {

  private static final Duration LATE = Duration.ofMinutes(5);

  /// What became of one time of it.
  record Line(DueRow row, Fate fate) {

    /// Whether it didn't come at its time at all; what comes with the digest has no other.
    boolean isOver() {
      return fate == Fate.STALE && !row.isBefore();
    }
  }

  enum Fate {
    /// It was sent late.
    SENT,
    /// It wasn't sent: what it was about has begun.
    BEGUN,
    /// It wasn't sent: nobody needs it any more.
    STALE,
    /// It wasn't sent: a later one was.
    REPLACED
  }

  /// @param due all that was due of it
  /// @param brought the one of these that was brought, or was too late for that
  static Late of(Reminder reminder, List<DueRow> due, DueRow brought, Instant now) {
    return new Late(
        reminder,
        due.stream()
            .filter(it -> it.reminds() && it.dueAt().plus(LATE).isBefore(now))
            .sorted(Comparator.comparing(DueRow::dueAt))
            .map(it -> new Line(it, fate(it, brought, now)))
            // Whoever reminds only themselves is told in the reminder.
            .filter(it -> it.fate() != Fate.SENT || reminder.audience().isShared())
            .filter(it -> !reminder.inDigest() || it.isOver())
            .toList());
  }

  private static Fate fate(DueRow row, DueRow brought, Instant now) {
    if (row.equals(brought) && !row.isStale(now)) {
      return Fate.SENT;
    }
    if (row.isStale(now)) {
      return row.occurrence().isBefore(now) && row.isBefore() ? Fate.BEGUN : Fate.STALE;
    }
    return Fate.REPLACED;
  }
}
