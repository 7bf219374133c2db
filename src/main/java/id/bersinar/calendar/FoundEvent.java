package id.bersinar.calendar;

/// What an event of somebody else's calendar comes to.
///
/// @param key the same in each file that has it
/// @param sequence higher after each change, where its program counts them
/// @param title what it is, and where
public record FoundEvent(String key, int sequence, String title, Outcome outcome) {

  public sealed interface Outcome {}

  /// It comes at these times, by the area's clock.
  ///
  /// @param written the same with days that it left out before, as the file has it on any day
  public record Usable(Series series, Series written) implements Outcome {}

  /// It can't be taken over.
  public record Skipped(Reason reason) implements Outcome {}

  public enum Reason {
    PAST,
    CANCELLED,
    /// More often than daily.
    SUB_DAILY,
    /// A rule such as 30 February.
    NEVER,
    /// A rule that a [Rule] can't say.
    UNSUPPORTED,
    /// A name of a time zone that nobody knows.
    UNKNOWN_ZONE,
    /// It comes again by the clock of a zone in which the day or the distance is another.
    FOREIGN_ZONE,
    NO_TIME,
    NO_TITLE
  }
}
