package id.bersinar.tips.access;

import id.bersinar.tips.secrets.Hpke;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Officers' own keys while they are open: in memory only, for ten minutes after the officer has
/// last used them.
@Component
class OpenKeys {

  private static final Duration IDLE = Duration.ofMinutes(10);

  private final Map<UUID, Opened> opened = new ConcurrentHashMap<>();
  private final Clock clock;
  private final ApplicationEventPublisher events;

  OpenKeys(Clock clock, ApplicationEventPublisher events) {
    this.clock = clock;
    this.events = events;
  }

  private record Opened(Hpke.Pair own, Instant lastUsed) {
    boolean isIdle(Instant now) {
      return lastUsed.plus(IDLE).isBefore(now);
    }
  }

  /// The officer's own key; absent while it is locked.
  Optional<Hpke.Pair> find(UUID officer) {
    var found = Optional.ofNullable(opened.get(officer));
    if (found.filter(it -> it.isIdle(clock.instant())).isPresent()) {
      lock(officer);
      return Optional.empty();
    }
    return found.map(Opened::own);
  }

  /// Opens it, and locks it again if the running transaction isn't committed: then nobody has been
  /// told that it is open, and the passphrase would be typed once more as an answer to whatever
  /// stands behind the door.
  void open(UUID officer, Hpke.Pair own) {
    opened.put(officer, new Opened(own, clock.instant()));
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              if (status != STATUS_COMMITTED) {
                lock(officer);
              }
            }
          });
    }
  }

  /// The officer does something, so that an open key stays open for another while.
  void stayOpen(UUID officer) {
    var now = clock.instant();
    find(officer)
        .ifPresent(_ -> opened.computeIfPresent(officer, (_, it) -> new Opened(it.own(), now)));
  }

  void lock(UUID officer) {
    if (opened.remove(officer) != null) {
      events.publishEvent(new InboxLocked(officer));
    }
  }

  /// Takes keys out of memory that nobody uses.
  void lockIdle() {
    Set.copyOf(opened.keySet()).forEach(this::find);
  }
}
