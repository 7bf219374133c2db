package id.bersinar.reminders;

import id.bersinar.calendar.LeadTime;
import id.bersinar.calendar.Series;
import id.bersinar.people.Audience;
import java.util.List;

/// A reminder as somebody wants it.
///
/// @param leads when people are told, counted from each of its times; [LeadTime#NONE] for then
record Plan(String message, Series series, List<LeadTime> leads, Audience audience) {

  /// In characters.
  static final int LONGEST_MESSAGE = 1000;

  Plan {
    leads = List.copyOf(leads);
  }

  /// The same with other lead times.
  Plan told(List<LeadTime> leads) {
    return new Plan(message, series, leads, audience);
  }
}
