package id.bersinar.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// What has become of what people did: since the beginning how much was answered and what wasn't,
/// and how long each answer took since it was last asked.
final class Counts {

  private static final int MOST_FAULTS = 20;

  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger faults = new AtomicInteger();
  private final Queue<String> examples = new ConcurrentLinkedQueue<>();
  private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

  void answered(long took) {
    answered.incrementAndGet();
    nanos.add(took);
  }

  void fault(String what) {
    if (faults.incrementAndGet() <= MOST_FAULTS) {
      examples.add(what);
    }
  }

  int answered() {
    return answered.get();
  }

  int faults() {
    return faults.get();
  }

  List<String> examples() {
    return new ArrayList<>(examples);
  }

  /// From due to the first answer, of all since this was last asked.
  Spread takeSpread() {
    var all = new ArrayList<Long>();
    for (var it = nanos.poll(); it != null; it = nanos.poll()) {
      all.add(it);
    }
    return Spread.of(all);
  }
}
