package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Alias;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Visitor;
import id.bersinar.storage.ReadingOnly;
import java.util.function.Supplier;

/// Who is talking in a turn, and as much of them as a dialogue may know.
final class Talker {

  private final Supplier<Visitor> glimpse;
  private final Supplier<Alias> alias;
  private final ReadingOnly reading;
  private Visitor visitor;

  /// @param glimpse looks at the visitor again
  /// @param alias of the chat, for anonymous dialogues
  Talker(Visitor visitor, Supplier<Visitor> glimpse, Supplier<Alias> alias, ReadingOnly reading) {
    this.visitor = visitor;
    this.glimpse = glimpse;
    this.alias = alias;
    this.reading = reading;
  }

  Visitor visitor() {
    return visitor;
  }

  /// The visitor, after a dialogue may have changed who that is.
  Visitor lookedAtAgain() {
    visitor = reading.call(glimpse);
    return visitor;
  }

  Visitor seenBy(Keeping keeping) {
    return keeping == Keeping.ANONYMOUS ? visitor.anonymous(alias.get()) : visitor;
  }

  <S> Encounter<S> meets(Dialogue<S> dialogue) {
    return new Encounter<>(dialogue, seenBy(dialogue.keeping()), reading);
  }
}
