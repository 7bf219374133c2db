package id.bersinar.reminders;

import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of deliveries to somebody who can't be written to any more: what was put off ends,
/// and where a reminder insists the next step is taken at once.
@Component
class Unreachable {

  // What was sent earlier has arrived.
  private static final Duration UNDER_WAY = Duration.ofDays(1);

  private final DeliveryRows rows;
  private final People people;
  private final Timetable timetable;
  private final Clock clock;

  Unreachable(DeliveryRows rows, People people, Timetable timetable, Clock clock) {
    this.rows = rows;
    this.people = people;
    this.timetable = timetable;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void onUnreachable(ChatUnreachable event) {
    var now = clock.instant();
    var lost =
        people
            .ofChat(event.chat())
            .map(Person::id)
            .map(it -> rows.unreachable(it, now, now.minus(UNDER_WAY)));
    if (lost.filter(it -> it > 0).isPresent()) {
      timetable.follow(now);
    }
  }
}
