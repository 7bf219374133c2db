package id.bersinar.people;

/// For whom something is.
public enum Audience {
  /// Whoever makes it.
  ME,
  /// The stakeholders of its author's category.
  CATEGORY,
  /// Everyone in the area who has agreed to be written to.
  EVERYONE
}
