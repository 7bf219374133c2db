package id.bersinar.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Something as calendars keep it (RFC 5545, `VEVENT`).
///
/// @param uid the same for as long as it is the same thing
/// @param sequence higher after each change
/// @param place empty where it has none
public record CalendarEvent(
    String uid,
    Start start,
    int sequence,
    boolean cancelled,
    String title,
    Optional<String> place) {

  /// When it begins.
  public sealed interface Start {}

  /// @param end absent where nobody has said
  public record At(Instant moment, Optional<Instant> end) implements Start {}

  /// A whole day, wherever one is.
  public record On(LocalDate day) implements Start {}

  /// That of something with an id of ours.
  public static String uid(Object id) {
    return id + "@bersinar";
  }

  /// Something that is neither changed nor called off.
  public static CalendarEvent of(String uid, Start start, String title) {
    return new CalendarEvent(uid, start, 0, false, title, Optional.empty());
  }
}
