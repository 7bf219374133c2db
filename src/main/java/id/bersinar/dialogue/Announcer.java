package id.bersinar.dialogue;

import org.springframework.stereotype.Component;

/// Says something to a chat that hasn't just asked.
@Component
public class Announcer {

  private final Texts texts;
  private final Outbox outbox;
  private final DirectLine directLine;

  Announcer(Texts texts, Outbox outbox, DirectLine directLine) {
    this.texts = texts;
    this.outbox = outbox;
    this.directLine = directLine;
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

  /// Sends messages that must leave no trace.
  ///
  /// @param chat Telegram's chat id
  public void whisper(long chat, Language language, Lane lane, Reply... replies) {
    var rendering = new Rendering(texts, language);
    for (var reply : replies) {
      directLine.send(rendering.outgoing(chat, lane, reply));
    }
  }
}
