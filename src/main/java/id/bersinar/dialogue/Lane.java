package id.bersinar.dialogue;

/// In which order messages leave when Telegram's limits make them wait; the first goes first.
public enum Lane {
  /// An answer to what a person has just done.
  ANSWER,
  /// A notice that a tip needs somebody, or another alert.
  ALERT,
  /// A reminder that has become due.
  REMINDER,
  /// One text to many.
  BROADCAST
}
