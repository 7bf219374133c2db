package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.gate.Outgoing;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// The chats under which keys stand that share something: they go with whatever is said next, also
/// where their question is over or waits elsewhere. In memory only; they aren't asked for in
/// anonymous conversations.
@Component
class SharingKeys {

  private final Set<Long> chats = ConcurrentHashMap.newKeySet();

  boolean standUnder(long chat) {
    return chats.contains(chat);
  }

  /// Notes what that leaves under the chat.
  void note(long chat, List<Outgoing> said) {
    for (var message : said) {
      if (message.content() instanceof Outgoing.Html(_, var markup)) {
        switch (markup) {
          case Outgoing.Keys _ -> chats.add(chat);
          case Outgoing.NoKeys _, Outgoing.QuickKeys _ -> chats.remove(chat);
          case Outgoing.Unchanged _, Outgoing.Inline _ -> {}
        }
      }
    }
  }
}
