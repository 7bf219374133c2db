package id.bersinar.digest;

import id.bersinar.area.ZoneNames;
import id.bersinar.calendar.Holidays;
import id.bersinar.calendar.WeekDigest;
import id.bersinar.people.DigestReaders;
import id.bersinar.people.Recipient;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings the week's digest to whoever it is due for, slice by slice: who is claimed, what they are
/// told and that they were is one transaction. It comes to each until their noon. Who hasn't got it
/// by then does without, which is logged; what should have come with it comes by itself.
@Component
@Profile("!recovery")
class DigestJob implements PeriodicJob {

  private static final Logger log = LoggerFactory.getLogger(DigestJob.class);

  /// How many are told in a transaction.
  static final int SLICE = 100;

  private static final List<String> ZONES = List.of("WIB", "WITA", "WIT");
  private static final UUID FIRST = new UUID(0, 0);

  private final DigestReaders readers;
  private final Digests digests;
  private final Holidays holidays;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private @Nullable LocalDate closed;

  DigestJob(
      DigestReaders readers,
      Digests digests,
      Holidays holidays,
      TransactionTemplate transactions,
      Clock clock) {
    this.readers = readers;
    this.digests = digests;
    this.holidays = holidays;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    var now = clock.instant();
    var thisWeeks =
        ZONES.stream()
            .flatMap(it -> ZoneNames.parse(it).stream())
            .flatMap(it -> WeekDigest.of(now.atZone(it), holidays).stream())
            .toList();
    thisWeeks.stream()
        .filter(it -> it.isDue(now.atZone(it.zone())))
        .map(WeekDigest::monday)
        .distinct()
        .forEach(it -> bringAll(it, now));
    if (thisWeeks.stream().allMatch(it -> isOver(it, now))) {
      thisWeeks.stream().findFirst().map(WeekDigest::monday).ifPresent(this::close);
    }
  }

  private static boolean isOver(WeekDigest digest, Instant now) {
    var local = now.atZone(digest.zone());
    return local.toLocalDate().equals(digest.day()) && !local.isBefore(digest.latest());
  }

  private void bringAll(LocalDate week, Instant now) {
    var last = FIRST;
    for (var page = readers.without(week, last, SLICE);
        !page.isEmpty();
        page = readers.without(week, last, SLICE)) {
      var due = page.stream().filter(it -> isDueFor(it, now)).toList();
      if (!due.isEmpty()) {
        bring(week, due, now);
      }
      last = page.getLast().id();
    }
  }

  private boolean isDueFor(Recipient reader, Instant now) {
    var local = now.atZone(reader.zone());
    return WeekDigest.of(local, holidays).filter(it -> it.isDue(local)).isPresent();
  }

  /// What fails together is brought one by one; what fails alone waits for the next run.
  private void bring(LocalDate week, List<Recipient> due, Instant now) {
    try {
      transactions.executeWithoutResult(_ -> digests.bring(week, due, now));
    } catch (RuntimeException e) {
      if (due.size() > 1) {
        due.forEach(it -> bring(week, List.of(it), now));
      } else {
        // The exception's words may quote people's.
        log.error("a digest can't be brought now: {}", e.getClass().getSimpleName());
      }
    }
  }

  private void close(LocalDate week) {
    if (!week.equals(closed)) {
      closed = week;
      int without = readers.without(week);
      if (without > 0) {
        log.warn("{} people do without the digest of this week, which was due until noon", without);
      }
    }
  }
}
