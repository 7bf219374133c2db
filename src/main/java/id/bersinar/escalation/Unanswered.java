package id.bersinar.escalation;

import java.time.Instant;

/// How long something has gone unanswered.
///
/// @param since when it came, or when people were last reminded of it
/// @param reminders how often they were
public record Unanswered(Instant since, int reminders) {

  /// From now on.
  public static Unanswered from(Instant now) {
    return new Unanswered(now, 0);
  }

  /// Whether it is time to remind of it.
  public boolean isDue(Instant now, RisingPauses pauses) {
    return !since.plus(pauses.after(reminders)).isAfter(now);
  }

  /// After one more reminder.
  public Unanswered reminded(Instant now) {
    return new Unanswered(now, reminders + 1);
  }
}
