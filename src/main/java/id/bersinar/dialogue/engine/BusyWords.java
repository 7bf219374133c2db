package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import java.time.Duration;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// What somebody is told whose answer comes later than usual, because many ask at once.
@Component
@NamedInterface("gate")
public class BusyWords {

  private final Texts texts;
  private final Visitors visitors;
  private final PopUps popUps;

  BusyWords(Texts texts, Visitors visitors, PopUps popUps) {
    this.texts = texts;
    this.visitors = visitors;
    this.popUps = popUps;
  }

  /// As a message; as an anonymous conversation says it, since it may stand in one.
  public Outgoing message(long chat, Duration wait) {
    return new Rendering(texts, visitors.languageOf(chat))
        .outgoing(chat, Lane.ANSWER, Reply.say(text(wait)))
        .as(Keeping.ANONYMOUS);
  }

  /// As what is shown over the chat where that was tapped.
  public String popUp(Incoming tap, Duration wait) {
    return popUps.say(tap, text(wait));
  }

  private static Text text(Duration wait) {
    return Text.of("dialogue.busy").with("minutes", Math.round(wait.toSeconds() / 60.0));
  }
}
