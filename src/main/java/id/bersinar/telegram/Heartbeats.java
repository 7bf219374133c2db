package id.bersinar.telegram;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Whether what has to go round and round still does: fetching, sending, looking for other
/// nodes.
@Component
class Heartbeats {

  private final Map<String, Long> last = new ConcurrentHashMap<>();

  /// It is alive.
  void beat(String name) {
    last.put(name, System.nanoTime());
  }

  /// It has ended as it should.
  void end(String name) {
    last.remove(name);
  }

  /// How long nothing was heard of the one that has been silent for longest.
  Duration silence() {
    long now = System.nanoTime();
    return last.values().stream()
        .map(it -> Duration.ofNanos(now - it))
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }
}
