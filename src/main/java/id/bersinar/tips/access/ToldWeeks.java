package id.bersinar.tips.access;

import id.bersinar.area.WallClock;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What officers are told once a week in the daytime. The week is noted, so that a restart neither
/// puts it off nor tells it again.
@Component
public class ToldWeeks {

  private static final int MORNING = 8;
  private static final int EVENING = 20;

  private final JdbcClient database;
  private final WallClock wallClock;

  ToldWeeks(JdbcClient database, WallClock wallClock) {
    this.database = database;
    this.wallClock = wallClock;
  }

  /// What is told.
  public enum Notice {
    FINGERPRINT,
    NO_ACCESS
  }

  /// Whether it is to be told now; from then on it has been.
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean isDue(Notice notice) {
    var now = wallClock.now();
    var week = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    boolean told =
        database
            .sql("select exists (select 1 from told_week where notice = :notice and week = :week)")
            .param("notice", notice.name())
            .param("week", week)
            .query(Boolean.class)
            .single();
    if (told || now.getHour() < MORNING || now.getHour() >= EVENING) {
      return false;
    }
    database
        .sql("delete from told_week where notice = :notice")
        .param("notice", notice.name())
        .update();
    database
        .sql("insert into told_week (notice, week) values (:notice, :week)")
        .param("notice", notice.name())
        .param("week", week)
        .update();
    return true;
  }
}
