package id.bersinar.escalation;

import java.time.Duration;

/// How long to wait before the next reminder: always the same at first, then twice as long each
/// time.
///
/// @param first how long to wait at first
/// @param longest no pause is longer
/// @param steady how many reminders go by before pauses rise
public record RisingPauses(Duration first, Duration longest, int steady) {

  /// The pause that follows so many reminders.
  public Duration after(int reminders) {
    var pause = first;
    for (int n = steady; n < reminders && pause.compareTo(longest) < 0; n++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
