package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.gate.Incoming;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A typed yes or no to whether the last words answer the open question, or mean a command.
@Component
class DecidedWords {

  private final HeldWords held;
  private final Routing routing;
  private final Vocabulary vocabulary;

  DecidedWords(HeldWords held, Routing routing, Vocabulary vocabulary) {
    this.held = held;
    this.routing = routing;
    this.vocabulary = vocabulary;
  }

  /// The tap on the button that says so; absent where nothing was asked, or something else is said.
  Optional<Incoming> tap(Incoming incoming) {
    return held.asked(incoming.chat())
        .filter(_ -> routing.isUnasked(incoming))
        .flatMap(
            yes ->
                incoming.content() instanceof Incoming.Said(Input.Words(var typed))
                    ? decided(typed, yes)
                    : Optional.empty())
        .map(it -> Incoming.Tap.typed(ButtonData.shortcut(HeldWords.SHORTCUT, it)))
        .map(incoming::with);
  }

  /// Whether what was said may as well answer a message that has come since that was asked.
  boolean areOvertaken(Incoming incoming) {
    return held.isOvertaken(incoming.chat());
  }

  private Optional<String> decided(String typed, String yes) {
    var lists = vocabulary.now();
    var core = lists.core(lists.words(typed));
    return lists.isNo(core) || lists.isSkip(core)
        ? Optional.of(HeldWords.NO)
        : Optional.of(yes).filter(it -> !it.isEmpty() && lists.isYes(core));
  }
}
