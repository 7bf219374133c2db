package id.bersinar.meetings;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.RolesTaken;
import id.bersinar.people.Succession;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The meetings of somebody who is no official any more pass on, also those of which nobody has
/// written minutes; and they are invited no longer.
@Component
class HandingOver {

  private static final Succession.Words WORDS =
      new Succession.Words(
          Text.of("meetings.inherited"),
          Optional.of(Text.of("meetings.handed-over")),
          MeetingsDialogue.COMMAND);

  private final Meetings meetings;
  private final Guests guests;
  private final Deputies deputies;
  private final MinutesRows minutes;
  private final Succession succession;
  private final People people;
  private final Clock clock;

  HandingOver(
      Meetings meetings,
      Guests guests,
      Deputies deputies,
      MinutesRows minutes,
      Succession succession,
      People people,
      Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.deputies = deputies;
    this.minutes = minutes;
    this.succession = succession;
    this.people = people;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void onRolesTaken(RolesTaken taken) {
    if (taken.leavesNoneOf(MeetingsDialogue.ROLES)) {
      succession.pass(taken, WORDS, it -> handOver(taken.person(), it));
      leave(taken.person());
      minutes.forgetTaker(taken.person(), clock.instant());
    }
  }

  private void leave(UUID person) {
    guests.meetingsOf(person).stream()
        .flatMap(it -> meetings.lock(it).stream())
        .forEach(it -> deputies.leave(it, person));
  }

  private int handOver(UUID person, UUID heir) {
    var called = meetings.lockUnfinishedBy(person);
    for (var it : called) {
      meetings.handOver(it.id(), heir);
      deputies.leave(it, heir);
    }
    long past = called.stream().filter(it -> it.hasBegun(clock.instant())).count();
    if (past > 0) {
      people.tell(
          heir, Lane.REMINDER, Reply.say(Text.of("meetings.inherited-past").with("count", past)));
    }
    return called.size();
  }
}
