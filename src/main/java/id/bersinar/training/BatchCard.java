package id.bersinar.training;

import id.bersinar.dialogue.Text;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/// A batch as people are told about it.
///
/// @param id the batch's
/// @param taken how many have a seat
/// @param waiting how many wait for one
record BatchCard(UUID id, Training.Details training, Batch.Details batch, int taken, int waiting) {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  int freeSeats() {
    return Math.max(0, batch.quota() - taken);
  }

  boolean isFull() {
    return freeSeats() == 0;
  }

  /// Whether all these words are in its title; those of a letter or two say nothing.
  boolean isTitled(String words) {
    var title = training.title().toLowerCase(Locale.ROOT);
    var sought =
        SIGNS.splitAsStream(words.toLowerCase(Locale.ROOT)).filter(it -> it.length() > 2).toList();
    return !sought.isEmpty() && sought.stream().allMatch(title::contains);
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
