package id.bersinar.meetings;

import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.RolesTaken;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The meetings of somebody who is no official any more pass on, also those of which nobody has
/// written minutes; and they are invited no longer.
@Component
class HandingOver {

  private final Meetings meetings;
  private final Guests guests;
  private final Deputies deputies;
  private final MinutesRows minutes;
  private final People people;
  private final Clock clock;

  HandingOver(
      Meetings meetings,
      Guests guests,
      Deputies deputies,
      MinutesRows minutes,
      People people,
      Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.deputies = deputies;
    this.minutes = minutes;
    this.people = people;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void onRolesTaken(RolesTaken taken) {
    if (Collections.disjoint(taken.left(), MeetingsDialogue.ROLES)) {
      var called = meetings.lockUnfinishedBy(taken.person());
      taken.heir().ifPresent(it -> handOver(called, taken.person(), it));
      leave(taken.person());
      minutes.forgetTaker(taken.person(), clock.instant());
    }
  }

  private void leave(UUID person) {
    guests.meetingsOf(person).stream()
        .flatMap(it -> meetings.lock(it).stream())
        .forEach(it -> deputies.leave(it, person));
  }

  private void handOver(List<Meeting> called, UUID person, UUID heir) {
    for (var it : called) {
      meetings.handOver(it.id(), heir);
      deputies.leave(it, heir);
    }
    if (!called.isEmpty()) {
      long past = called.stream().filter(it -> it.hasBegun(clock.instant())).count();
      people.tell(
          heir,
          Lane.REMINDER,
          Reply.say(
                  Text.lines(
                      Text.of("meetings.inherited")
                          .with("count", called.size())
                          .with("person", alias(person)),
                      Text.of("meetings.inherited-past").with("count", past).when(past > 0)))
              .with(Keyboard.commands(MeetingsDialogue.COMMAND)));
      people.tell(
          person,
          Lane.REMINDER,
          Reply.say(
              Text.of("meetings.handed-over")
                  .with("count", called.size())
                  .with("person", alias(heir))));
    }
  }

  private String alias(UUID person) {
    return people.find(person).orElseThrow().alias();
  }
}
