package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.gate.Incoming;
import org.springframework.stereotype.Component;

/// Takes what came in for the command that it stands for.
@Component
class Interpreter {

  private final QuickMenu quickMenu;
  private final Vocabulary vocabulary;
  private final LinkedCommands links;
  private final Intents intents;

  Interpreter(QuickMenu quickMenu, Vocabulary vocabulary, LinkedCommands links, Intents intents) {
    this.quickMenu = quickMenu;
    this.vocabulary = vocabulary;
    this.links = links;
    this.intents = intents;
  }

  /// Keys under the chat, ways out in words, links, and commands by another name.
  Incoming meant(Incoming incoming) {
    var key = quickMenu.meant(incoming);
    var wayOut = WaysOut.meant(key, vocabulary);
    var link = links.meant(wayOut);
    return intents.named(link);
  }
}
