package id.bersinar.tips.record;

import java.time.LocalDate;
import java.util.Optional;

/// A tip as its sender tells it.
///
/// @param seen in the sender's words
/// @param on the day it came in, in the area's zone
public record Report(
    Subject subject, String seen, Where where, When when, Origin origin, LocalDate on)
    implements Content {

  /// What kind of thing is told.
  public enum Subject {
    DEALING,
    USE,
    PERSON,
    PLACE,
    OTHER
  }

  /// Where those who are told of come from.
  public enum Origin {
    OUTSIDE,
    LOCAL,
    /// Officers or officials are involved: the tip goes to oversight, and the police never see that
    /// there is one.
    OFFICIALS,
    UNKNOWN
  }

  /// When it happens, as it can be tapped.
  public enum Usual {
    NOW,
    TODAY,
    YESTERDAY,
    THIS_WEEK,
    OFTEN
  }

  /// A coarse place. Even that is sealed: beside a date it could tell who was there.
  ///
  /// @param segment code of the area's segment that was tapped, for counting; absent where the
  ///     place was typed
  /// @param name of the segment, or the sender's words
  public record Where(Optional<String> segment, String name) {
    @Override
    public String toString() {
      return "Where";
    }
  }

  /// When it happens.
  ///
  /// @param usual what was tapped; absent where it was typed
  /// @param words the sender's, or empty
  public record When(Optional<Usual> usual, String words) {
    @Override
    public String toString() {
      return "When";
    }
  }

  /// The same in other words, without anything that its sender has typed.
  ///
  /// @param on the day on which it is told so
  public Report retold(String seen, LocalDate on) {
    return new Report(
        subject,
        seen,
        where.segment().isPresent() ? where : new Where(Optional.empty(), ""),
        // What was today then isn't any more.
        new When(when.usual().filter(it -> it == Usual.OFTEN), ""),
        origin,
        on);
  }

  @Override
  public String toString() {
    return "Report";
  }
}
