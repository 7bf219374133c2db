package id.bersinar.dialogue.engine;

/// How what was open before has ended in a turn.
enum Ending {
  /// It hasn't, or something else was opened in its place.
  NONE,
  /// By itself.
  FINISHED,
  /// By itself, and before this turn: what it came to is said again.
  RECALLED,
  /// Before this turn, and nothing is known of what it came to.
  GONE,
  /// By the person, or because time has run out.
  BROKEN_OFF,
  /// The person wants to see nothing more of what was said anonymously.
  WIPED
}
