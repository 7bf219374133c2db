package id.bersinar.tips.alerts;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Role;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.Person;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import id.bersinar.tips.access.AccessLost;
import id.bersinar.tips.access.OfficersWithAccess;
import java.time.Duration;
import java.util.HashSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where none of a desk's officers can open its tips any more, tells the operators and whoever is
/// on duty at the desk above: at once, and each day until somebody can again, whether tips wait
/// there or not.
@Component
class ClosedDesks implements PeriodicJob {

  private final OfficersWithAccess withAccess;
  private final DutyRoster roster;
  private final People people;
  private final Areas areas;

  ClosedDesks(OfficersWithAccess withAccess, DutyRoster roster, People people, Areas areas) {
    this.withAccess = withAccess;
    this.roster = roster;
    this.people = people;
    this.areas = areas;
  }

  @EventListener
  @Transactional
  public void onAccessLost(AccessLost event) {
    tellIfClosed(event.desk());
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofDays(1)).startingAfter(Duration.ofHours(1));
  }

  @Override
  @Transactional
  public void run() {
    areas.allDesks().forEach(this::tellIfClosed);
  }

  private void tellIfClosed(AreaDesk desk) {
    if (withAccess.isClosed(desk)) {
      var concerned = new HashSet<>(areas.above(desk).map(roster::toWake).orElseGet(HashSet::new));
      people.withRole(Role.OPERATOR).stream().map(Person::id).forEach(concerned::add);
      var notice = Reply.say(Text.of("tips.desk-closed").with("desk", desk.label()));
      concerned.forEach(it -> people.tell(it, Lane.ALERT, notice));
    }
  }
}
