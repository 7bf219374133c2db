package id.bersinar.tips.access;

import id.bersinar.area.Areas;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends each officer who can read the record its fingerprint, once a week in the daytime. It stays
/// in the officers' chats: after 48 hours the bot can't delete it any more, and a copy that an
/// officer has forwarded it never can.
@Component
class WeeklyFingerprint implements PeriodicJob {

  private final ToldWeeks weeks;
  private final AuditTrail audit;
  private final OfficersWithAccess officers;
  private final People people;
  private final Areas areas;
  private final WallClock wallClock;

  WeeklyFingerprint(
      ToldWeeks weeks,
      AuditTrail audit,
      OfficersWithAccess officers,
      People people,
      Areas areas,
      WallClock wallClock) {
    this.weeks = weeks;
    this.audit = audit;
    this.officers = officers;
    this.people = people;
    this.areas = areas;
    this.wallClock = wallClock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofHours(1)).startingAfter(Duration.ofMinutes(5));
  }

  @Override
  @Transactional
  public void run() {
    if (weeks.isDue(ToldWeeks.Notice.FINGERPRINT)) {
      areas.allDesks().stream().flatMap(it -> officers.at(it).stream()).forEach(this::tell);
    }
  }

  /// Without a button: Telegram marks such a message when it is edited.
  private void tell(Officer officer) {
    var view = audit.view(officer, Optional.empty(), 1);
    people.tell(
        officer.id(),
        Lane.REMINDER,
        Reply.say(
            Text.of(view.intact() ? "tips.audit.weekly" : "tips.audit.weekly-broken")
                .with("date", wallClock.today())
                .with("n", view.size())
                .with("fingerprint", view.fingerprint())));
  }
}
