package id.bersinar.benchmark;

import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// Updates that the bot fetches (Bot API, getUpdates).
final class Fetched implements Delivery {

  private static final int MOST_AT_ONCE = 100;

  private int last;
  private final ConcurrentSkipListMap<Integer, String> waiting = new ConcurrentSkipListMap<>();

  @Override
  public synchronized boolean bring(ObjectNode update) {
    // What has a lower number than one that was fetched would count as done with.
    last++;
    waiting.put(last, update.put("update_id", last).toString());
    notifyAll();
    return true;
  }

  /// What comes from that one on; all before it are done with.
  ///
  /// @param timeout in seconds, for which it waits for the first of them
  synchronized String after(int offset, int timeout) throws InterruptedException {
    waiting.headMap(offset).clear();
    long end = System.nanoTime() + Duration.ofSeconds(timeout).toNanos();
    for (long left = 1; waiting.isEmpty() && left > 0; ) {
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      if (left > 0) {
        wait(left);
      }
    }
    return waiting.values().stream().limit(MOST_AT_ONCE).collect(Collectors.joining(",", "[", "]"));
  }
}
