package id.bersinar.reminders;

import id.bersinar.calendar.CalendarEvent;
import id.bersinar.calendar.Holidays;
import id.bersinar.feeds.FeedItems;
import id.bersinar.people.Person;
import id.bersinar.people.Recipients;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The reminders that reach somebody, in their calendar: each time of a series by itself, as no
/// rule of recurrence says what holidays move.
@Component
class ReminderFeed implements FeedItems {

  private static final Period AHEAD = Period.ofDays(90);

  private final Reminders reminders;
  private final Recipients recipients;
  private final Mutes mutes;
  private final Holidays holidays;

  ReminderFeed(Reminders reminders, Recipients recipients, Mutes mutes, Holidays holidays) {
    this.reminders = reminders;
    this.recipients = recipients;
    this.mutes = mutes;
    this.holidays = holidays;
  }

  @Override
  public List<CalendarEvent> of(Person person, ZonedDateTime now) {
    var muted = mutes.by(person.id());
    return reminders.coming(person.id(), recipients.areaOf(person).orElse(null)).stream()
        .filter(it -> it.next().isPresent() && !muted.contains(it.id()))
        .filter(it -> it.audience().includes(person, it.author(), it.area()))
        .sorted(Comparator.comparing(Reminder::id))
        .flatMap(it -> events(it, now))
        .limit(MOST)
        .toList();
  }

  private Stream<CalendarEvent> events(Reminder it, ZonedDateTime now) {
    var today = now.withZoneSameInstant(it.zone()).toLocalDate();
    var until = today.plus(AHEAD).atStartOfDay();
    return it.series()
        .after(today.atStartOfDay(), holidays)
        .map(occurrence -> occurrence.at())
        .takeWhile(at -> at.isBefore(until))
        .map(
            at ->
                CalendarEvent.of(
                    CalendarEvent.uid(it.id() + "-" + at),
                    new CalendarEvent.At(at.atZone(it.zone()).toInstant(), Optional.empty()),
                    it.message()));
  }
}
