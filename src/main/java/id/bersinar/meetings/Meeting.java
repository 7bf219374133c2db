package id.bersinar.meetings;

import id.bersinar.area.AreaCode;
import id.bersinar.dialogue.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A meeting that people are invited to.
///
/// @param area absent until there is one
/// @param place or the link to it
/// @param sequence how often its time or place has been changed
/// @param live by which the organiser's message is kept up to date
/// @param closed whether that message stays as it is from now on
record Meeting(
    UUID id,
    UUID organiser,
    Optional<AreaCode> area,
    String title,
    String place,
    Instant startsAt,
    Length length,
    int sequence,
    boolean cancelled,
    UUID live,
    boolean closed) {

  /// Who may call meetings, and be invited.
  static final Set<Role> ROLES = Set.of(Role.STAKEHOLDER, Role.OPERATOR, Role.LIAISON);

  /// In characters, as are places.
  static final int LONGEST_TITLE = 200;

  static final int LONGEST_PLACE = 300;

  /// Where it isn't known yet.
  static final String NO_PLACE = "";

  private static final Duration USUAL = Duration.ofHours(1);

  static Meeting of(
      UUID organiser,
      Optional<AreaCode> area,
      String title,
      String place,
      Instant startsAt,
      Length length) {
    return new Meeting(
        UUID.randomUUID(),
        organiser,
        area,
        title,
        place,
        startsAt,
        length,
        0,
        false,
        UUID.randomUUID(),
        false);
  }

  boolean isBy(UUID person) {
    return organiser.equals(person);
  }

  /// Whether it is still to come.
  boolean isAhead(Instant now) {
    return !cancelled && startsAt.isAfter(now);
  }

  /// Whether it takes place now or has done so.
  boolean hasBegun(Instant now) {
    return !cancelled && !startsAt.isAfter(now);
  }

  /// Whether who is invited can still say if they come: who is late may do so until it is likely to
  /// be over.
  boolean takesAnswers(Instant now) {
    return !cancelled && over().isAfter(now);
  }

  /// When it is likely to be over.
  Instant over() {
    return length.isOpen() ? startsAt.plus(USUAL) : endsAt();
  }

  /// When it is over; where that isn't said, when it begins.
  Instant endsAt() {
    return length.after(startsAt);
  }

  Meeting at(Instant other, Length lasting) {
    return changed(place, other, lasting);
  }

  Meeting in(String other) {
    return changed(other, startsAt, length);
  }

  private Meeting changed(String place, Instant startsAt, Length length) {
    return new Meeting(
        id, organiser, area, title, place, startsAt, length, sequence + 1, cancelled, live, closed);
  }

  boolean takesPlaceAs(Meeting other) {
    return startsAt.equals(other.startsAt)
        && place.equals(other.place)
        && length.equals(other.length);
  }
}
