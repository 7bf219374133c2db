package id.bersinar.area;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a file of holidays that somebody has edited in the data directory. Of one that can't be
/// taken operators hear, once, over restarts and of all nodes.
@Component
class HolidayReload implements PeriodicJob {

  private final HolidayList holidays;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  HolidayReload(
      HolidayList holidays,
      JdbcClient database,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.holidays = holidays;
    this.database = database;
    this.transaction = transaction;
    this.events = events;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    holidays.look().filter(it -> !isTold(it)).ifPresent(this::tellOnce);
  }

  private void tellOnce(HolidayList.Refused refused) {
    try {
      transaction.executeWithoutResult(_ -> tell(refused));
    } catch (DuplicateKeyException _) {
      // Another node has told it at the same moment.
    }
  }

  private boolean isTold(HolidayList.Refused refused) {
    return database
            .sql("select count(*) from holiday_refusal where mark = :mark")
            .param("mark", refused.mark())
            .query(Integer.class)
            .single()
        > 0;
  }

  private void tell(HolidayList.Refused refused) {
    database
        .sql("insert into holiday_refusal (mark) values (:mark)")
        .param("mark", refused.mark())
        .update();
    events.publishEvent(new HolidayFileRefused(ImportPage.listed(refused.problems())));
  }
}
