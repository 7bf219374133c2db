package id.bersinar.dialogue;

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
    var rendering = new Rendering(texts, language);
    for (var reply : replies) {
      outbox.put(rendering.outgoing(chat, lane, reply));
    }
  }
}
