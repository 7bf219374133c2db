package id.bersinar.tips.access;

import id.bersinar.area.Areas;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends each officer who can read the record its fingerprint, once a week in the daytime. It stays
/// in the officers' chats: after 48 hours the bot can't delete it any more, and a copy that an
/// officer has forwarded it never can.
@Component
class WeeklyFingerprint implements PeriodicJob {

  private static final int MORNING = 8;
  private static final int EVENING = 20;

  private final JdbcClient database;
  private final AuditTrail audit;
  private final OfficersWithAccess officers;
  private final People people;
  private final Areas areas;
  private final WallClock wallClock;

  WeeklyFingerprint(
      JdbcClient database,
      AuditTrail audit,
      OfficersWithAccess officers,
      People people,
      Areas areas,
      WallClock wallClock) {
    this.database = database;
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
    var now = wallClock.now();
    var week = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (now.getHour() >= MORNING && now.getHour() < EVENING && isNew(week)) {
      areas.allDesks().stream().flatMap(it -> officers.at(it).stream()).forEach(this::tell);
    }
  }

  private boolean isNew(LocalDate week) {
    boolean told =
        database
            .sql("select exists (select 1 from fingerprint_told where week = :week)")
            .param("week", week)
            .query(Boolean.class)
            .single();
    if (!told) {
      database.sql("delete from fingerprint_told").update();
      database
          .sql("insert into fingerprint_told (week) values (:week)")
          .param("week", week)
          .update();
    }
    return !told;
  }

  /// Without a button: Telegram marks such a message when it is edited.
  private void tell(Officer officer) {
    var view = audit.view(officer, 0, 1);
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
