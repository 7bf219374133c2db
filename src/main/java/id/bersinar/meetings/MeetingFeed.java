package id.bersinar.meetings;

import id.bersinar.calendar.CalendarEvent;
import id.bersinar.feeds.FeedItems;
import id.bersinar.people.Person;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/// The meetings that somebody has called or is invited to, in their calendar.
@Component
class MeetingFeed implements FeedItems {

  private static final Period LOOKING_BACK = Period.ofDays(30);

  private final Meetings meetings;

  MeetingFeed(Meetings meetings) {
    this.meetings = meetings;
  }

  /// Also what is called off, as calendars keep what vanishes without a word.
  @Override
  public List<CalendarEvent> of(Person person, ZonedDateTime now) {
    return meetings.since(person.id(), now.minus(LOOKING_BACK).toInstant(), MOST).stream()
        .map(CalendarFile::event)
        .toList();
  }
}
