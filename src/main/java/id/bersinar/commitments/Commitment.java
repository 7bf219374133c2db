package id.bersinar.commitments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What somebody has promised.
///
/// @param author who wrote it down
/// @param keeper who sees to it
/// @param offeredTo who was asked to keep it instead and hasn't answered
/// @param area code of the author's area; empty where none has been imported
/// @param wanted a later day that the keeper asks for
/// @param firstDue from which one that comes again is counted
/// @param finishedOn absent while it is open
/// @param progress in percent
/// @param origin what it comes from
/// @param reminded who was reminded last: the keeper, or who stood in
/// @param toldSuperior who heard that it is overdue
/// @param toldAbove who heard it after that
/// @param doneBy who did it in the keeper's place
record Commitment(
    UUID id,
    UUID author,
    UUID keeper,
    Optional<UUID> offeredTo,
    String area,
    String words,
    Aim aim,
    LocalDate due,
    Optional<LocalDate> wanted,
    LocalDate firstDue,
    Again again,
    Optional<LocalDate> finishedOn,
    int progress,
    Optional<String> note,
    Optional<String> origin,
    Optional<UUID> reminded,
    Optional<UUID> toldSuperior,
    Optional<UUID> toldAbove,
    Optional<UUID> doneBy) {

  /// The most characters of what is promised, and of a note.
  static final int LONGEST = 500;

  boolean isOpen() {
    return finishedOn.isEmpty();
  }

  boolean isOverdue(LocalDate today) {
    return isOpen() && due.isBefore(today);
  }

  boolean isKeptBy(UUID person) {
    return keeper.equals(person);
  }

  boolean wasLastAskedOf(UUID person) {
    return reminded.filter(person::equals).isPresent();
  }

  /// Whether it is for that person to do now.
  boolean isToBeDoneBy(UUID person) {
    return isOpen() && isKeptBy(person);
  }

  /// Whether that person may ask a colleague to keep it.
  boolean mayBeHandedOverBy(UUID person) {
    return isToBeDoneBy(person) && offeredTo.isEmpty();
  }

  /// Whether that person may take it back.
  boolean mayBeWithdrawnBy(UUID person) {
    return isOpen() && isBy(person);
  }

  /// Whether that person is to say whether they keep it.
  boolean isAskedOf(UUID person) {
    return isOpen() && offeredTo.filter(person::equals).isPresent();
  }

  boolean isBy(UUID person) {
    return author.equals(person);
  }

  /// Whether somebody else wrote it down than who keeps it.
  boolean isForAnother() {
    return !author.equals(keeper);
  }

  boolean concerns(UUID person) {
    return isKeptBy(person) || isBy(person) || offeredTo.filter(person::equals).isPresent();
  }

  /// Who heard that it is overdue.
  Stream<UUID> told() {
    return Stream.of(toldSuperior, toldAbove).flatMap(Optional::stream).distinct();
  }

  /// Never prints what was promised.
  @Override
  public String toString() {
    return "Commitment[" + id + "]";
  }
}
