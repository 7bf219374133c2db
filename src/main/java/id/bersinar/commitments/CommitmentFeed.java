package id.bersinar.commitments;

import id.bersinar.calendar.CalendarEvent;
import id.bersinar.feeds.FeedItems;
import id.bersinar.people.Person;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/// What somebody is to do, in their calendar on the day by which it is due.
@Component
class CommitmentFeed implements FeedItems {

  private final Commitments commitments;

  CommitmentFeed(Commitments commitments) {
    this.commitments = commitments;
  }

  @Override
  public List<CalendarEvent> of(Person person, ZonedDateTime now) {
    return commitments.keptBy(person.id()).stream()
        .map(
            it ->
                CalendarEvent.of(
                    CalendarEvent.uid(it.id()), new CalendarEvent.On(it.due()), "🤝 " + it.words()))
        .toList();
  }
}
