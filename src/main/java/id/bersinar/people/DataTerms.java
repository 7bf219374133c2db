package id.bersinar.people;

import id.bersinar.area.WallClock;
import id.bersinar.people.Persons.WithoutRole;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Deletes what has been kept for its term, and then whoever agreed long ago and has nothing
/// running here: no role, and nothing that a feature keeps. Everyone is told of these terms before
/// they agree (UU 27/2022).
@Component
class DataTerms implements PeriodicJob {

  private static final Period TERM = Period.ofDays(365);
  private static final Limit BLOCK = Limit.of(500);
  private static final WithoutRole NOBODY = new WithoutRole(LocalDate.EPOCH, new UUID(0, 0));

  private final Persons persons;
  private final MyData data;
  private final WallClock wallClock;
  private final TransactionOperations transaction;

  DataTerms(Persons persons, MyData data, WallClock wallClock, TransactionOperations transaction) {
    this.persons = persons;
    this.data = data;
    this.wallClock = wallClock;
    this.transaction = transaction;
  }

  @Override
  public Timing timing() {
    return Timing.onOneNode(Duration.ofDays(1)).startingAfter(Duration.ofMinutes(20));
  }

  @Override
  public void run() {
    transaction.executeWithoutResult(_ -> data.expire());
    var day = wallClock.today().minus(TERM);
    inBlocks(from -> persons.agreedBefore(day, from, BLOCK));
    inBlocks(from -> persons.cameBefore(day, from, BLOCK));
  }

  /// Whoever stays isn't looked at again by the next block.
  private void inBlocks(Function<WithoutRole, List<WithoutRole>> after) {
    for (var block = after.apply(NOBODY); !block.isEmpty(); block = after.apply(block.getLast())) {
      block.forEach(it -> transaction.executeWithoutResult(_ -> deleteIfNothingRuns(it.person())));
    }
  }

  private void deleteIfNothingRuns(UUID person) {
    boolean mayGo = persons.findById(person).filter(it -> it.roles().isEmpty()).isPresent();
    if (mayGo && data.about(person).isEmpty()) {
      data.erase(person);
    }
  }
}
