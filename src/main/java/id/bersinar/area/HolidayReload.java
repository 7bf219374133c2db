package id.bersinar.area;

import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /// From a try at what fails to the next.
  private static final Duration PAUSE = Duration.ofHours(1);

  private final HolidayList holidays;
  private final List<HolidayEffect> effects;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  // Marks of the files that this node has refused since its own was in order.
  private final Set<String> heard = new HashSet<>();
  private byte[] tried = new byte[0];
  private Instant nextTry = Instant.EPOCH;

  HolidayReload(
      HolidayList holidays,
      List<HolidayEffect> effects,
      JdbcClient database,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.holidays = holidays;
    this.effects = List.copyOf(effects);
    this.database = database;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    holidays.look().filter(it -> !heard.contains(it.mark())).ifPresent(this::hear);
    if (holidays.isInOrder() && !heard.isEmpty()) {
      forgetHeard();
    }
    holidays.unplanned().filter(this::plan).ifPresent(holidays::planned);
  }

  private boolean plan(byte[] by) {
    // The same words, adopted once more, are planned anew: others may have held between.
    boolean anew = by != tried;
    if (!anew && clock.instant().isBefore(nextTry)) {
      return false;
    }
    boolean whole = effects.stream().map(it -> it.plan(anew)).reduce(true, Boolean::logicalAnd);
    tried = by;
    nextTry = clock.instant().plus(PAUSE);
    return whole;
  }

  private void hear(HolidayList.Refused refused) {
    if (!isTold(refused)) {
      tellOnce(refused);
    }
    heard.add(refused.mark());
  }

  /// What is broken again is told again. What other nodes refuse stays.
  private void forgetHeard() {
    database
        .sql("delete from holiday_refusal where mark in (:marks)")
        .param("marks", heard)
        .update();
    heard.clear();
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
