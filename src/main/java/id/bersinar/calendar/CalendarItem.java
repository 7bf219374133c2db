package id.bersinar.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// What somebody has on the calendar.
///
/// @param id of what it is; one that comes again has the same each time
/// @param place where it is, or the link to it
public record CalendarItem(Kind kind, UUID id, When when, String title, Optional<String> place) {

  /// What it is.
  public enum Kind {
    MEETING,
    REMINDER,
    COMMITMENT
  }

  /// When it is.
  public sealed interface When {

    /// On which day it is by the clock in that zone.
    LocalDate day(ZoneId zone);
  }

  /// It begins then.
  public record At(Instant begin) implements When {
    @Override
    public LocalDate day(ZoneId zone) {
      return LocalDate.ofInstant(begin, zone);
    }
  }

  /// It is to be done on that day, wherever somebody lives.
  public record On(LocalDate day) implements When {
    @Override
    public LocalDate day(ZoneId zone) {
      return day;
    }
  }

  /// Never prints what it is about.
  @Override
  public String toString() {
    return "CalendarItem[" + kind + "]";
  }
}
