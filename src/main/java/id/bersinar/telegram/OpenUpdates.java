package id.bersinar.telegram;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// The updates that have been taken and aren't done with yet: what comes twice meanwhile is one.
@Component
class OpenUpdates {

  private final Map<Long, OpenUpdate> open = new ConcurrentHashMap<>();

  /// The open update with that id, whose work is begun if it has just come.
  OpenUpdate open(ReceivedUpdate update, long chat, Consumer<OpenUpdate> begin) {
    var fresh = new OpenUpdate(update, chat);
    var known = open.putIfAbsent(update.id(), fresh);
    if (known != null) {
      return known;
    }
    var _ = fresh.done().whenComplete((_, _) -> open.remove(update.id(), fresh));
    begin.accept(fresh);
    return fresh;
  }

  /// Whether something of the chat takes so long that it is parked.
  boolean anyParkedOf(long chat) {
    return open.values().stream().anyMatch(it -> it.chat() == chat && it.isParked());
  }

  int count() {
    return open.size();
  }

  /// How long the oldest one has been open, but for those whose answers are merely on their way.
  Duration oldest() {
    return longest(
        it -> it.phase() == OpenUpdate.Phase.ANSWERED ? Duration.ZERO : it.age(), open.values());
  }

  /// How long the slowest handler has been at its update.
  Duration longestRunning() {
    return longest(OpenUpdate::running, open.values());
  }

  private static Duration longest(
      Function<OpenUpdate, Duration> length, Collection<OpenUpdate> updates) {
    return updates.stream().map(length).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
  }
}
