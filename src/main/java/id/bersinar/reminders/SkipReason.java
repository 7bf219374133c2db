package id.bersinar.reminders;

/// Why somebody wasn't reminded.
enum SkipReason {
  /// Too late to be of use.
  STALE,
  /// The recipient wants no more of it.
  MUTED,
  /// The week's digest will say it.
  DIGEST
}
