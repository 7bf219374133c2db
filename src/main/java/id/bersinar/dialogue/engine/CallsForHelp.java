package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.UrgentWords;
import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Answers words that can't wait until somebody has found the question for them.
@Component
class CallsForHelp {

  private final Optional<UrgentWords> urgent;
  private final Texts texts;
  private final Visitors visitors;
  private final MemorySessions inMemory;
  private final HeldWords held;
  private final DirectLine directLine;

  CallsForHelp(
      Optional<UrgentWords> urgent,
      Texts texts,
      Visitors visitors,
      MemorySessions inMemory,
      HeldWords held,
      DirectLine directLine) {
    this.urgent = urgent;
    this.texts = texts;
    this.visitors = visitors;
    this.inMemory = inMemory;
    this.held = held;
    this.directLine = directLine;
  }

  /// Answers such words, and deletes them from the chat, with an anonymous conversation that is
  /// left with them. Nothing is written down.
  void answer(Incoming incoming, UrgentWords.Word answer) {
    if (inMemory.keeping(incoming.chat()) == Keeping.ANONYMOUS) {
      inMemory.end(incoming.chat());
    }
    directLine.wipe(incoming.chat());
    var said =
        new Rendering(texts, Rendering.languageOf(incoming, visitors, texts))
            .outgoing(incoming.chat(), Lane.ANSWER, answer.reply());
    if (answer.ofTip()) {
      directLine.whisper(said);
      held.passes(incoming.chat());
    } else {
      directLine.send(said);
    }
  }

  /// What is said of words where nothing was asked; absent where they can wait.
  Optional<UrgentWords.Word> alone(Incoming incoming) {
    return incoming.content() instanceof Incoming.Said(var input) ? alone(input) : Optional.empty();
  }

  /// Whether such words may as well be what somebody plans.
  boolean mayBePlanned(Incoming incoming) {
    return incoming.content() instanceof Incoming.Said(var input) && mayBePlanned(input);
  }

  private boolean mayBePlanned(Input input) {
    return input instanceof Input.Words(var words)
        && urgent.filter(it -> it.mayBePlanned(words)).isPresent();
  }

  /// What is said of words behind a command, in its place; absent where they can wait, and for
  /// whoever has a role, who may look for such things.
  Optional<UrgentWords.Word> behind(Incoming incoming, String argument) {
    return alone(new Input.Words(argument))
        .filter(_ -> visitors.glimpse(incoming).roles().isEmpty());
  }

  private Optional<UrgentWords.Word> alone(Input input) {
    return input instanceof Input.Words(var words)
        ? urgent.flatMap(it -> it.alone(words))
        : Optional.empty();
  }

  /// What is said of words to a conversation that can't go on; absent where they can wait.
  Optional<Reply> late(Input input) {
    return input instanceof Input.Words(var words)
        ? urgent.flatMap(it -> it.late(words))
        : Optional.empty();
  }

  /// What is said of words that are no answer in a conversation that is kept there; absent for all
  /// others. Whoever has a role may have to write of such things, and only searches in memory.
  Optional<UrgentWords.Word> instead(Incoming incoming, Keeping keeping) {
    return incoming.content() instanceof Incoming.Said(var input)
            && input instanceof Input.Words(var words)
        ? urgent
            .filter(it -> mayNotTake(keeping, it, words))
            .flatMap(it -> it.instead(words))
            .filter(
                _ ->
                    (keeping == Keeping.VOLATILE && announced(input).isPresent())
                        || visitors.glimpse(incoming).roles().isEmpty())
        : Optional.empty();
  }

  /// The command in which is told what these words announce; absent for all others.
  Optional<String> announced(Input input) {
    return input instanceof Input.Words(var words)
        ? urgent.flatMap(it -> it.announced(words))
        : Optional.empty();
  }

  private static boolean mayNotTake(Keeping keeping, UrgentWords urgent, String words) {
    return switch (keeping) {
      case DURABLE -> true;
      // Nothing of it is stored, but it would stay in the chat.
      case VOLATILE -> urgent.belongIntoATip(words);
      case ANONYMOUS, CONFIDENTIAL -> false;
    };
  }

  /// What is to be said before the answer is taken; absent for everything but unmistakable words.
  Optional<Reply> before(Input answer) {
    return answer instanceof Input.Words(var words)
        ? urgent.flatMap(it -> it.amid(words))
        : Optional.empty();
  }

  /// What is to be said of words that were no answer; absent where they can wait.
  ///
  /// @param planning whether they plan something
  Optional<Reply> refused(Input words, boolean planning) {
    return words instanceof Input.Words(var text) && !(planning && mayBePlanned(words))
        ? urgent.flatMap(it -> it.refused(text))
        : Optional.empty();
  }
}
