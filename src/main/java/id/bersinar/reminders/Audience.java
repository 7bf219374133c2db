package id.bersinar.reminders;

/// For whom a reminder is.
enum Audience {
  /// Whoever makes it.
  ME,
  /// The stakeholders of its author's category.
  CATEGORY,
  /// Everyone in the area who has agreed to be written to.
  EVERYONE
}
