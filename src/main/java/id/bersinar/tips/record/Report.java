package id.bersinar.tips.record;

import id.bersinar.area.Desk;
import id.bersinar.area.Segment;
import java.time.LocalDate;
import java.util.List;
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
    UNKNOWN;

    /// Who is to receive a tip of them, as long as every desk can.
    public Desk desk() {
      return this == OFFICIALS ? Desk.OVERSIGHT : Desk.POLSEK;
    }
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
    public static Where in(Segment segment) {
      return new Where(Optional.of(segment.code()), segment.name());
    }

    public static Where typed(String words) {
      return new Where(Optional.empty(), words);
    }

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
    public static When tapped(Usual usual) {
      return new When(Optional.of(usual), "");
    }

    public static When typed(String words) {
      return new When(Optional.empty(), words);
    }

    @Override
    public String toString() {
      return "When";
    }
  }

  /// What its sender has typed; a tapped segment of the area isn't theirs.
  public List<String> ownWords() {
    return where.segment().isPresent()
        ? List.of(seen, when.words())
        : List.of(seen, where.name(), when.words());
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
