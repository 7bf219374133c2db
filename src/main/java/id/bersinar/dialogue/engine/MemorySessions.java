package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.gate.DirectLine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Sessions that leave no trace: in memory, for 15 minutes after the last word. Where a transaction
/// runs, they are as they were until it is committed.
@Component
class MemorySessions implements Sessions {

  static final Duration LIFE = Duration.ofMinutes(15);

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
    return kept.until().isAfter(clock.instant()) ? kept.open() : new Lost();
  }

  /// Where the chat's dialogue lives, if it lives here.
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

  /// Wipes what has run out, and what an anonymous conversation has left in the chat. Nothing is
  /// known any more of who was talking.
  void wipe() {
    var now = clock.instant();
    wipe(kept -> !kept.until().isAfter(now));
  }

  /// Wipes words from these chats that were kept apart. What is open there has them with it.
  void wipe(List<Long> chats) {
    chats.stream().filter(it -> !(find(it) instanceof Open)).forEach(directLine::wipe);
  }

  /// Wipes all anonymous conversations, which can't go on.
  void wipeAll() {
    wipe(kept -> kept.keeping() == Keeping.ANONYMOUS);
  }

  private void wipe(Predicate<Held> which) {
    held.forEach(
        (chat, kept) -> {
          if (which.test(kept) && held.remove(chat, kept) && kept.keeping() == Keeping.ANONYMOUS) {
            directLine.wipe(chat);
          }
        });
  }

  private record Held(Open open, Keeping keeping, Instant until) {}
}
