package id.bersinar.feeds;

import id.bersinar.calendar.CalendarEvent;
import id.bersinar.people.Person;
import java.time.ZonedDateTime;
import java.util.List;

/// One kind of what stands in an official's calendar, such as meetings. A feature that has some
/// brings a bean of this type. What residents do or tell is never among it.
public interface FeedItems {

  /// The most that one feature brings.
  int MOST = 300;

  /// What concerns that person and nobody else's own, by the same few statements however much there
  /// is.
  ///
  /// @param now by the clock on the area's wall
  List<CalendarEvent> of(Person person, ZonedDateTime now);
}
