package id.bersinar.training;

import id.bersinar.dialogue.Text;
import java.time.ZoneId;
import java.util.UUID;

/// A batch as people are told about it.
///
/// @param id the batch's
/// @param taken how many have a seat
/// @param waiting how many wait for one
record BatchCard(UUID id, Training.Details training, Batch.Details batch, int taken, int waiting) {

  int freeSeats() {
    return Math.max(0, batch.quota() - taken);
  }

  boolean isFull() {
    return freeSeats() == 0;
  }

  /// What, when and where.
  Text text(ZoneId zone) {
    return batch.text(training, zone);
  }

  /// The seats that are left, or that there are none.
  Text seats() {
    return Text.of("training.seats").with("sisa", freeSeats());
  }
}
