package id.bersinar.reminders;

import id.bersinar.calendar.LeadTime;
import id.bersinar.people.Audience;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the changes of [Editing] come to, to be read back before they are saved. Absent where the
/// part is gone, or nothing of it would come any more.
@Component
class Drafts {

  private final Rescheduling rescheduling;

  Drafts(Rescheduling rescheduling) {
    this.rescheduling = rescheduling;
  }

  private Optional<Draft> now(Reminder reminder, Part part) {
    return rescheduling.schedule(reminder, part).map(it -> Draft.of(reminder, it));
  }

  Optional<Draft> reworded(Reminder reminder, Part part, String message) {
    return now(reminder, part).map(it -> it.reworded(message));
  }

  Optional<Draft> readdressed(Reminder reminder, Part part, Audience audience) {
    return now(reminder, part).map(it -> it.readdressed(audience));
  }

  Optional<Draft> led(Reminder reminder, Part part, List<LeadTime> leads) {
    return now(reminder, part).map(it -> it.led(leads));
  }

  Optional<Draft> moved(Reminder reminder, Part part, When when) {
    return rescheduling
        .moved(reminder, part, when)
        .flatMap(to -> now(reminder, part).flatMap(it -> rescheduled(it, to)));
  }

  Optional<Draft> repeated(Reminder reminder, Part part, Repetition repetition) {
    return now(reminder, part)
        .flatMap(it -> rescheduled(it, rescheduling.repeated(reminder, repetition)));
  }

  private Optional<Draft> rescheduled(Draft it, Schedule to) {
    return Optional.of(to).filter(rescheduling::comes).map(it::rescheduled);
  }
}
