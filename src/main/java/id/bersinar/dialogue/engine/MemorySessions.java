package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.gate.DirectLine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Sessions that leave no trace: in memory, for 15 minutes after the last word. Where a transaction
/// runs, they are as they were until it is committed.
@Component
class MemorySessions implements Sessions {

  static final Duration LIFE = Duration.ofMinutes(15);

  // For so long the person is told that the draft is gone, instead of being misunderstood.
  private static final Duration MEMORY_OF_LOSS = Duration.ofHours(24);

  private final DirectLine directLine;
  private final Clock clock;
  private final Map<Long, Held> held = new ConcurrentHashMap<>();

  MemorySessions(DirectLine directLine, Clock clock) {
    this.directLine = directLine;
    this.clock = clock;
  }

  @Override
  public Found find(long chat) {
    var kept = held.get(chat);
    if (kept == null) {
      return new None();
    }
    return kept.until().isAfter(clock.instant()) ? kept.found() : new Lost();
  }

  /// Where the chat's dialogue lives, if it lives here or has been lost here.
  Keeping keeping(long chat) {
    var kept = held.get(chat);
    return kept == null ? Keeping.DURABLE : kept.keeping();
  }

  @Override
  public void keep(long chat, Session session) {
    var kept =
        new Held(new Open(session), session.dialogue().keeping(), clock.instant().plus(LIFE));
    AfterCommit.run(() -> held.put(chat, kept));
  }

  @Override
  public void end(long chat) {
    AfterCommit.run(() -> held.remove(chat));
  }

  /// Wipes what an anonymous conversation that is broken off has left in the chat.
  void wipeIfAnonymous(long chat) {
    if (keeping(chat) == Keeping.ANONYMOUS) {
      directLine.wipe(chat);
    }
  }

  /// Wipes what has run out, and what an anonymous conversation has left in the chat.
  void wipe() {
    var now = clock.instant();
    held.forEach(
        (chat, kept) -> {
          if (kept.found() instanceof Open
              && !kept.until().isAfter(now)
              && held.replace(chat, kept, kept.lost())
              && kept.keeping() == Keeping.ANONYMOUS) {
            directLine.wipe(chat);
          }
        });
    held.values().removeIf(kept -> kept.until().plus(MEMORY_OF_LOSS).isBefore(now));
  }

  private record Held(Found found, Keeping keeping, Instant until) {
    Held lost() {
      return new Held(new Lost(), keeping, until);
    }
  }
}
