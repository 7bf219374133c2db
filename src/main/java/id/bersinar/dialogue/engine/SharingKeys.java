package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.gate.ChatForgotten;
import id.bersinar.dialogue.gate.Outgoing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The chats under which keys stand that share something: they go with whatever is said next, also
/// where their question is over or waits elsewhere. In memory only, for an hour; they aren't asked
/// for in anonymous conversations.
@Component
class SharingKeys {

  // They outlast their question, which may be open for a quarter of an hour.
  static final Duration LIFE = Duration.ofHours(1);

  private final Clock clock;
  private final Map<Long, Instant> chats = new ConcurrentHashMap<>();

  SharingKeys(Clock clock) {
    this.clock = clock;
  }

  boolean standUnder(long chat) {
    return chats.containsKey(chat);
  }

  /// Notes what that leaves under the chat.
  void note(long chat, List<Outgoing> said) {
    for (var message : said) {
      if (message.content() instanceof Outgoing.Html(_, var markup)) {
        switch (markup) {
          case Outgoing.Keys _ -> chats.put(chat, clock.instant().plus(LIFE));
          case Outgoing.NoKeys _, Outgoing.QuickKeys _ -> chats.remove(chat);
          case Outgoing.Unchanged _, Outgoing.Inline _ -> {}
        }
      }
    }
  }

  @EventListener
  void forget(ChatForgotten event) {
    chats.remove(event.chat());
  }

  void tidy() {
    var now = clock.instant();
    chats.values().removeIf(it -> !it.isAfter(now));
  }
}
