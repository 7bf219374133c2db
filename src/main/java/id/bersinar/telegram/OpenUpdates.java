package id.bersinar.telegram;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// The updates that have been taken and aren't done with yet: what comes twice meanwhile is one.
@Component
class OpenUpdates {

  private final Map<Long, OpenUpdate> open = new ConcurrentHashMap<>();

  /// The open update with that id, whose work is begun if it has just come.
  ///
  /// @param offDisk whether by itself it must not be written down; what comes behind such a one of
  ///     its chat must not either
  OpenUpdate open(ReceivedUpdate update, long chat, boolean offDisk, Consumer<OpenUpdate> begin) {
    var fresh =
        new OpenUpdate(
            update,
            chat,
            offDisk || open.values().stream().anyMatch(it -> it.chat() == chat && it.isOffDisk()));
    var known = open.putIfAbsent(update.id(), fresh);
    if (known != null) {
      return known;
    }
    var _ = fresh.done().whenComplete((_, _) -> open.remove(update.id(), fresh));
    try {
      begin.accept(fresh);
    } catch (RuntimeException | Error e) {
      fresh.done().completeExceptionally(e);
    }
    return fresh;
  }

  boolean has(ReceivedUpdate update) {
    return open.containsKey(update.id());
  }

  boolean anyOf(long chat) {
    return open.values().stream().anyMatch(it -> it.chat() == chat);
  }

  /// Those whose handlers have been at it for longer than that.
  List<OpenUpdate> runningFor(Duration time) {
    return open.values().stream().filter(it -> it.running().compareTo(time) > 0).toList();
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
    return open.values().stream()
        .filter(it -> it.phase() != OpenUpdate.Phase.ANSWERED)
        .map(OpenUpdate::age)
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }
}
