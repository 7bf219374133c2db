package id.bersinar.meetings;

import id.bersinar.dialogue.Text;
import id.bersinar.people.RolesTaken;
import java.time.Clock;
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
  private final Involvements involvements;
  private final Clock clock;

  HandingOver(
      Meetings meetings,
      Guests guests,
      Deputies deputies,
      MinutesRows minutes,
      Involvements involvements,
      Clock clock) {
    this.meetings = meetings;
    this.guests = guests;
    this.deputies = deputies;
    this.minutes = minutes;
    this.involvements = involvements;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void onRolesTaken(RolesTaken taken) {
    if (taken.leavesNoneOf(Meeting.ROLES) && involvements.lockAll(taken.person())) {
      taken
          .succession()
          .ifPresent(
              it -> it.pass(MeetingsDialogue.COMMAND, heir -> handOver(taken.person(), heir)));
      leave(taken.person());
      minutes.forgetTaker(taken.person(), clock.instant());
    }
  }

  private void leave(UUID person) {
    guests.meetingsOf(person).stream()
        .flatMap(it -> meetings.lock(it).stream())
        .forEach(it -> deputies.leave(it, person));
  }

  private List<Text> handOver(UUID person, UUID heir) {
    var called = meetings.lockUnfinishedBy(person);
    for (var it : called) {
      meetings.handOver(it.id(), heir);
      deputies.leave(it, heir);
    }
    long past = called.stream().filter(it -> it.hasBegun(clock.instant())).count();
    return called.isEmpty()
        ? List.of()
        : List.of(Text.of("meetings.inherited").with("count", called.size()).with("past", past));
  }
}
