package id.bersinar.area;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a file of holidays that somebody has edited in the data directory, and has planned what
/// goes by other holidays than before. Of one that can't be taken operators hear, once, over
/// restarts and of all nodes, until it is in order.
@Component
class HolidayReload implements PeriodicJob {

  private final HolidayList holidays;
  private final List<HolidayEffect> effects;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private boolean inOrder;

  HolidayReload(
      HolidayList holidays,
      List<HolidayEffect> effects,
      JdbcClient database,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.holidays = holidays;
    this.effects = List.copyOf(effects);
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
    boolean before = inOrder;
    inOrder = holidays.isInOrder();
    if (inOrder && !before) {
      forgetTold();
    }
    holidays.unplanned().filter(_ -> plan()).ifPresent(holidays::planned);
  }

  private boolean plan() {
    return effects.stream().map(HolidayEffect::plan).reduce(true, Boolean::logicalAnd);
  }

  /// What is broken again is told again.
  private void forgetTold() {
    database.sql("delete from holiday_refusal").update();
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
