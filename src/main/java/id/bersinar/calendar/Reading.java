package id.bersinar.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What became of a typed time. All times are by the clock of whoever said it.
public sealed interface Reading {

  /// A time ahead.
  ///
  /// @param assumptions what wasn't said and had to be assumed; the person is told
  record Understood(LocalDateTime at, Set<Assumption> assumptions) implements Reading {
    public Understood {
      assumptions = Set.copyOf(assumptions);
    }

    Understood with(Assumption more) {
      var all = EnumSet.of(more);
      all.addAll(assumptions);
      return new Understood(at, all);
    }
  }

  /// From one time to another.
  record Range(Understood begin, LocalDateTime end) implements Reading {}

  /// Again and again.
  ///
  /// @param except dates that are left out
  /// @param onHoliday what was said of holidays
  /// @param first the first time after now
  record Recurring(Rule rule, Set<LocalDate> except, OnHoliday onHoliday, Understood first)
      implements Reading {}

  /// Again and again, but not once from now on.
  record Never() implements Reading {}

  /// It can mean several things, or one that must be confirmed.
  ///
  /// @param candidates the likeliest first; each is [Understood], a [Range] or [Recurring]
  record Ask(List<Reading> candidates) implements Reading {
    public Ask {
      candidates = List.copyOf(candidates);
    }
  }

  /// Something that can't be guessed is missing.
  record Unsaid(Missing missing) implements Reading {}

  /// Counted from an event, whose time isn't said: "H-1", "2 jam sebelum rapat".
  record Lead(List<LeadTime> times) implements Reading {
    public Lead {
      times = List.copyOf(times);
    }
  }

  /// Not a time in any form that is known.
  record NotUnderstood() implements Reading {}

  /// A day or an hour that doesn't exist: 31 February, 25.00.
  ///
  /// @param really the date that was said, where only its day of the week is wrong
  record NoSuchTime(Optional<LocalDate> really) implements Reading {}

  /// A time that is over.
  ///
  /// @param hourOpen whether only its day was said
  record Past(LocalDateTime at, boolean hourOpen) implements Reading {}

  /// A time that is absurdly far ahead.
  record TooFar(LocalDateTime at) implements Reading {}

  /// What a phrase left open.
  enum Assumption {
    /// No hour was given.
    HOUR,
    /// A prayer is taken for a usual hour of it.
    PRAYER,
    /// "sekitar jam 3" is taken for three.
    ABOUT,
    /// "jam 2" is taken for two in the afternoon.
    LATER_HALF,
    /// "jam 9" is taken for nine in the morning.
    EARLIER_HALF,
    /// The hour is over for today, so it is tomorrow's.
    NEXT_DAY,
    /// "Senin malam jam 12" is the end of Monday.
    AFTER_MIDNIGHT,
    /// It was said by the clock of another zone.
    OTHER_ZONE
  }

  /// What has to be said before a time can be known.
  enum Missing {
    /// "abis gajian": which date is that?
    DATE,
    /// "hari ini", when no usual hour of today is left.
    HOUR,
    /// "dua kali seminggu": on which days?
    WEEKDAYS,
    /// "sebulan sekali": on which day?
    DAY_OF_MONTH
  }
}
