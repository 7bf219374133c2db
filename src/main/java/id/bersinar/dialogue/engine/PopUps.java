package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import org.springframework.stereotype.Component;

/// Says what is shown over a chat and doesn't stay in it.
@Component
class PopUps {

  // Bot API, answerCallbackQuery.
  private static final int MOST = 200;

  private final Texts texts;
  private final Visitors visitors;

  PopUps(Texts texts, Visitors visitors) {
    this.texts = texts;
    this.visitors = visitors;
  }

  /// As much of the text as there is room for, should an operator have written a longer one.
  String say(Incoming tap, Text text) {
    var said = texts.plain(text, Rendering.languageOf(tap, visitors, texts));
    return said.substring(0, Math.min(MOST, said.length()));
  }
}
