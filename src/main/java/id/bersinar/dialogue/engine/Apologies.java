package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.InDoubt;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// Tells people that something went wrong on the bot's side.
@Component
@NamedInterface("gate")
public class Apologies {

  private final Texts texts;
  private final Visitors visitors;
  private final Outbox outbox;
  private final DirectLine directLine;

  Apologies(Texts texts, Visitors visitors, Outbox outbox, DirectLine directLine) {
    this.texts = texts;
    this.visitors = visitors;
    this.outbox = outbox;
    this.directLine = directLine;
  }

  /// Through the outbox, within the caller's transaction.
  public void put(Incoming incoming) {
    outbox.put(word(incoming, languageOf(incoming), Text.of("dialogue.apology")));
  }

  /// Straight, for what belongs to a conversation in memory.
  public void whisper(Incoming incoming, RuntimeException fault) {
    directLine.send(untraced(incoming, languageOf(incoming), fault));
  }

  /// As [#whisper], to be sent by the caller because the database is away, which isn't asked for
  /// anything here either: in the language of the person's Telegram.
  public Outgoing withoutDatabase(Incoming incoming, RuntimeException fault) {
    return untraced(incoming, texts.closest(incoming.languageCode()), fault);
  }

  /// The answer to more than the bot takes of one account. Asks the database for nothing.
  public Outgoing tooMuch(Incoming incoming) {
    var language = texts.closest(incoming.languageCode());
    return word(incoming, language, Text.of("dialogue.too-much")).as(Keeping.ANONYMOUS);
  }

  /// As an anonymous conversation says it, since it may belong to one.
  private Outgoing untraced(Incoming incoming, Language language, RuntimeException fault) {
    var word =
        fault instanceof InDoubt doubt ? doubt.word() : Text.of("dialogue.apology-without-trace");
    return word(incoming, language, word).as(Keeping.ANONYMOUS);
  }

  private Language languageOf(Incoming incoming) {
    return visitors.glimpse(incoming).language();
  }

  private Outgoing word(Incoming incoming, Language language, Text word) {
    return new Rendering(texts, language)
        .outgoing(incoming.chat(), Lane.ANSWER, Reply.say(word))
        .in(incoming.thread());
  }
}
