package id.bersinar.posko;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/// A word of opening hours.
sealed interface HoursToken {

  /// A day, or a word for several: `hari kerja`.
  record Days(Set<DayOfWeek> days) implements HoursToken {}

  /// An hour as it is written.
  ///
  /// @param sure whether its writing shows that the clock has 24 hours: 08.00, 20, but not 8
  /// @param part the part of the day that stands behind it
  record Clock(int hour, int minute, boolean sure, Optional<PartOfDay> part)
      implements HoursToken {}

  /// A part of the day that stands by itself: `Sabtu malam`.
  record Part(PartOfDay part) implements HoursToken {}

  /// A part of the text ends: `;`.
  record End() implements HoursToken {}

  /// A comma, or a word in its place.
  ///
  /// @param comma whether it may as well part two sentences
  record And(boolean comma) implements HoursToken {}

  record Until() implements HoursToken {}

  record Closed() implements HoursToken {}

  record WholeDay() implements HoursToken {}

  record Break() implements HoursToken {}

  /// @param apart `selain` instead of `kecuali`
  record Except(boolean apart) implements HoursToken {}
}
