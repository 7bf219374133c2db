package id.bersinar.broadcasts;

import id.bersinar.dialogue.Text;

/// What a broadcast is about, and what residents agree to one by one. Stored by name.
enum Kind {
  /// Trainings, business, work.
  TRAINING,
  /// What neighbours do together.
  ACTIVITY,
  /// What the kelurahan has to say to all.
  ANNOUNCEMENT;

  Text label() {
    return Text.of("broadcasts.kind.", this);
  }
}
