package id.bersinar.broadcasts;

/// Where a broadcast stands. Stored by name.
enum State {
  /// Waits for its time, or its turn.
  PLANNED,
  SENDING,
  /// Stood still for so long that an operator has to say whether it goes on.
  ASLEEP,
  /// Stopped; what was just leaving is still being counted.
  STOPPING,
  STOPPED,
  DONE
}
