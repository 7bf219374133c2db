package id.bersinar.meetings;

/// For whom somebody is invited.
enum Part {
  OWN,
  /// In others' place only.
  DEPUTY,
  /// For themselves and in others' place.
  BOTH
}
