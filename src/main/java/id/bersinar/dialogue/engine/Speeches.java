package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.texts.Texts;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/// Begins what is said in a turn, knowing which keys stand under the chat, and notes which stand
/// there after it.
@Component
class Speeches {

  private final Texts texts;
  private final QuickMenu quickMenu;
  private final SharingKeys sharingKeys;
  private final Routing routing;

  Speeches(Texts texts, QuickMenu quickMenu, SharingKeys sharingKeys, Routing routing) {
    this.texts = texts;
    this.quickMenu = quickMenu;
    this.sharingKeys = sharingKeys;
    this.routing = routing;
  }

  Speech begin(Incoming incoming, Visitor visitor) {
    long chat = incoming.chat();
    boolean opens = Routing.opensSomething(incoming);
    var speech =
        new Speech(
            chat,
            tapped(incoming),
            texts,
            quickMenu,
            () -> !opens && routing.tellsAnonymously(chat),
            visitor);
    speech.keysShown(sharingKeys.standUnder(chat));
    return speech;
  }

  private static OptionalInt tapped(Incoming incoming) {
    return incoming.content() instanceof Incoming.Tap tap && !tap.isTyped()
        ? OptionalInt.of(tap.message())
        : OptionalInt.empty();
  }

  /// Once it is certain that it is said.
  void note(long chat, Turn turn) {
    AfterCommit.run(() -> sharingKeys.note(chat, turn.outgoing()));
  }
}
