package id.bersinar.meetings;

/// What those who are invited are still to be told.
enum News {
  INVITED,
  MOVED,
  CANCELLED,
  /// That they come in another's place too.
  STANDS_IN,
  /// What was said and decided.
  MINUTES,
  /// That the organiser waits for an answer.
  ASKED
}
