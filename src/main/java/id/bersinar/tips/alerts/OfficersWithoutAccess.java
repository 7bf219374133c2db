package id.bersinar.tips.alerts;

import id.bersinar.area.AreaDesk;
import id.bersinar.area.Areas;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import id.bersinar.tips.access.OfficersWithAccess;
import id.bersinar.tips.access.ToldWeeks;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells officers who can't open tips, such as a chief who has never chosen a passphrase, that they
/// hear of none and what to do. It comes once a week, whether there are tips or not.
@Component
class OfficersWithoutAccess implements PeriodicJob {

  private final ToldWeeks weeks;
  private final OfficersWithAccess withAccess;
  private final People people;
  private final Areas areas;

  OfficersWithoutAccess(
      ToldWeeks weeks, OfficersWithAccess withAccess, People people, Areas areas) {
    this.weeks = weeks;
    this.withAccess = withAccess;
    this.people = people;
    this.areas = areas;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofHours(1)).startingAfter(Duration.ofMinutes(5));
  }

  @Override
  @Transactional
  public void run() {
    if (weeks.isDue(ToldWeeks.Notice.NO_ACCESS)) {
      areas.allDesks().forEach(this::tell);
    }
  }

  private void tell(AreaDesk desk) {
    var notice = Reply.say(Text.of("tips.notice.no-access").with("desk", desk.label()));
    withAccess.lackingAt(desk).forEach(it -> people.tell(it.id(), Lane.ALERT, notice));
  }
}
