package id.bersinar.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What an event of somebody else's calendar comes to.
///
/// @param sequence higher after each change, where its program counts them
/// @param title what it is, and where
/// @param insteadOf the day of its series on which this comes, or doesn't, instead
/// @param zone by whose clock its days and hours are read
public record FoundEvent(
    Key key,
    int sequence,
    String title,
    Optional<LocalDate> insteadOf,
    Alarms alarms,
    ZoneId zone,
    Outcome outcome) {

  /// When its calendar tells of it.
  ///
  /// @param leads none where it doesn't say so
  /// @param others how many more it has, such as after it has begun
  public record Alarms(List<LeadTime> leads, int others) {

    /// As many as a reminder can have.
    static final int MOST = 8;

    public Alarms {
      leads = List.copyOf(leads);
    }
  }

  /// The same in each file that has it.
  ///
  /// @param uid of all that belongs together
  /// @param part which single time of it; empty for the event or the series itself
  public record Key(String uid, String part) {

    public boolean isWhole() {
      return part.isEmpty();
    }

    public String written() {
      return uid + part;
    }
  }

  public sealed interface Outcome {}

  /// It comes at these times, by the clock of the event's zone.
  ///
  /// @param written the same with days that it left out before, as the file has it on any day
  public record Usable(Series series, Series written) implements Outcome {}

  /// It has come for the last time.
  public record Over(Series written) implements Outcome {}

  /// It can't be taken over.
  public record Skipped(Reason reason) implements Outcome {}

  public enum Reason {
    CANCELLED,
    /// Another event of the file has the same UID, and is newer.
    DUPLICATE,
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
