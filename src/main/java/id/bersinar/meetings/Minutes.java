package id.bersinar.meetings;

import id.bersinar.dialogue.Input;
import java.util.Optional;
import java.util.UUID;

/// What was said and decided at a meeting: in words, as a photo, or both.
///
/// @param taker who was asked to write them in the organiser's place
record Minutes(Optional<UUID> taker, Optional<String> words, Optional<Input.FileRef> photo) {

  static final Minutes NONE = new Minutes(Optional.empty(), Optional.empty(), Optional.empty());

  /// With those words below what is written already.
  Minutes and(String more) {
    return new Minutes(taker, Optional.of(words.map(it -> it + "\n" + more).orElse(more)), photo);
  }

  Minutes with(Input.FileRef other) {
    return new Minutes(taker, words, Optional.of(other));
  }

  boolean areWritten() {
    return words.isPresent() || photo.isPresent();
  }

  boolean areWrittenBy(Meeting meeting, UUID person) {
    return meeting.isBy(person) || taker.filter(person::equals).isPresent();
  }

  /// Who is to write them.
  UUID writer(Meeting meeting) {
    return taker.orElse(meeting.organiser());
  }

  /// Never prints what was said.
  @Override
  public String toString() {
    return "Minutes";
  }
}
