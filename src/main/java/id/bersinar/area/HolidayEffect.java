package id.bersinar.area;

import id.bersinar.calendar.Holidays;
import id.bersinar.dialogue.Text;

/// What another module plans by the holidays. A bean of this type is found by itself.
public interface HolidayEffect {

  /// A line on what would move, were the holidays these.
  Text moves(Holidays after);

  /// Plans by the holidays as they are now, slice by slice in transactions of its own. What is
  /// planned so already stays, so it may begin anew.
  ///
  /// @param anew whether they may be others than at the last time; else only what failed then is
  ///     planned
  /// @return whether nothing failed
  boolean plan(boolean anew);
}
