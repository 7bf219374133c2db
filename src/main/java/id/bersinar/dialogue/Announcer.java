package id.bersinar.dialogue;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says something to a chat that hasn't just asked.
@Component
public class Announcer {

  private final Texts texts;
  private final Outbox outbox;

  Announcer(Texts texts, Outbox outbox) {
    this.texts = texts;
    this.outbox = outbox;
  }

  /// Puts messages into the outbox, within the running transaction.
  ///
  /// @param chat Telegram's chat id
  public void tell(long chat, Language language, Lane lane, Reply... replies) {
    tell(chat, null, language, lane, replies);
  }

  /// As [#tell], in a topic of a group.
  ///
  /// @param thread Telegram's id of the topic; absent outside of topics
  public void tell(
      long chat, @Nullable Integer thread, Language language, Lane lane, Reply... replies) {
    var rendering = new Rendering(texts, language);
    for (var reply : replies) {
      outbox.put(rendering.outgoing(chat, lane, reply).in(thread));
    }
  }
}
