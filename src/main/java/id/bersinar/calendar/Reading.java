package id.bersinar.calendar;

import java.time.LocalDateTime;
import java.util.Set;

/// What became of a typed time.
public sealed interface Reading {

  /// A time ahead, by the clock on the area's wall.
  ///
  /// @param assumptions what wasn't said and had to be assumed; the person is told
  record Understood(LocalDateTime at, Set<Assumption> assumptions) implements Reading {
    public Understood {
      assumptions = Set.copyOf(assumptions);
    }
  }

  /// Not a time in any form that is known.
  record NotUnderstood() implements Reading {}

  /// A day or an hour that doesn't exist: 31 February, 25.00.
  record NoSuchTime() implements Reading {}

  /// A time that is over.
  record Past(LocalDateTime at) implements Reading {}

  /// A time that is absurdly far ahead.
  record TooFar(LocalDateTime at) implements Reading {}

  /// What a phrase left open.
  enum Assumption {
    /// No hour was given.
    HOUR,
    /// "jam 2" is taken for two in the afternoon.
    LATER_HALF,
    /// "minggu depan" is taken for next week, not for Sunday.
    WEEK,
    /// "Senin jam 12 malam" is taken for the end of Monday.
    AFTER_MIDNIGHT,
    /// "malam Minggu" is taken for Saturday evening.
    EVE,
    /// An hour of another zone is told by the area's clock.
    ZONE
  }
}
