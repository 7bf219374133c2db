package id.bersinar.area;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is known of the areas, kept in memory, as it is asked for in every line that tells a time.
///
/// It is read anew after an import on this node. An import on another node is seen after a minute
/// at the latest. A transaction that imports sees its own changes, and nobody else does until it
/// has ended.
@Component
class AreaMemory {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Kelurahans kelurahans;
  private final TransactionTemplate reading;
  private final Clock clock;
  private final AtomicLong imports = new AtomicLong();
  private volatile @Nullable Known last;

  AreaMemory(Kelurahans kelurahans, PlatformTransactionManager transactions, Clock clock) {
    this.kelurahans = kelurahans;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.clock = clock;
  }

  /// What is known of one area.
  record Contents(
      Area area, boolean home, List<Segment> segments, List<ChainOfCommand<String>> chains) {}

  /// @param imports how many this node had seen when it was read
  private record Known(List<Contents> areas, long imports, Instant readAt) {}

  List<Contents> areas() {
    if (TransactionSynchronizationManager.hasResource(this)) {
      return read();
    }
    var now = clock.instant();
    long seen = imports.get();
    var known = last;
    if (known == null || known.imports != seen || !isFresh(known.readAt, now)) {
      known = new Known(read(), seen, now);
      last = known;
    }
    return known.areas;
  }

  private static boolean isFresh(Instant readAt, Instant now) {
    return !now.isBefore(readAt) && now.isBefore(readAt.plus(LONGEST));
  }

  private List<Contents> read() {
    return reading.execute(
        _ ->
            kelurahans.findAll().stream()
                .map(it -> new Contents(it.area(), it.isHome(), it.segments(), it.chains()))
                .toList());
  }

  @EventListener(AreaImported.class)
  void onImport() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      imports.incrementAndGet();
    } else if (!TransactionSynchronizationManager.hasResource(this)) {
      TransactionSynchronizationManager.bindResource(this, this);
      TransactionSynchronizationManager.registerSynchronization(new Ending());
    }
  }

  private final class Ending implements TransactionSynchronization {
    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResource(AreaMemory.this);
      imports.incrementAndGet();
    }
  }
}
