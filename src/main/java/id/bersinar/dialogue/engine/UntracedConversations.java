package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.ConfidencesOver;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Conversations in memory: answers go straight, and of an anonymous one that is broken off nothing
/// stays in the chat.
@Component
class UntracedConversations {

  private final Turns turns;
  private final Visitors visitors;
  private final MemorySessions sessions;
  private final DurableSessions durable;
  private final HeldWords held;
  private final Leaving leaving;
  private final DirectLine directLine;
  private final TransactionOperations transaction;
  private final Texts texts;

  UntracedConversations(
      Turns turns,
      Visitors visitors,
      MemorySessions sessions,
      DurableSessions durable,
      HeldWords held,
      Leaving leaving,
      DirectLine directLine,
      TransactionOperations transaction,
      Texts texts) {
    this.turns = turns;
    this.visitors = visitors;
    this.sessions = sessions;
    this.durable = durable;
    this.held = held;
    this.leaving = leaving;
    this.directLine = directLine;
    this.transaction = transaction;
    this.texts = texts;
  }

  /// A confidential turn has one transaction, as all it says is about what is stored; an anonymous
  /// one goes on without the database as far as it can.
  ///
  /// @param secret whether what was said disappears from the chat at once
  void handle(Incoming incoming, Keeping keeping, boolean secret) {
    handle(incoming, keeping, secret, false);
  }

  /// Takes a command with a slip that may be meant for a tip. What is asked of it goes with what is
  /// deleted next.
  void slip(Incoming incoming) {
    forget(incoming);
    handle(incoming, Keeping.VOLATILE, false, true);
    held.passes(incoming.chat());
  }

  /// @param passing whether the answer goes with what is deleted next
  private void handle(Incoming incoming, Keeping keeping, boolean secret, boolean passing) {
    long chat = incoming.chat();
    if (Routing.opensSomething(incoming)) {
      leaving.leaveForMemory(incoming, keeping);
      // What is typed from now on may be meant for what it shows.
      durable.interrupt(chat);
    }
    try {
      answer(incoming, keeping, passing);
    } finally {
      // Also what the bot failed to do something with.
      if (secret || (keeping == Keeping.ANONYMOUS && !isOpen(chat))) {
        directLine.wipe(chat);
      }
    }
    if (isOpen(chat)) {
      durable.interrupt(chat);
    }
  }

  /// Says something that belongs to no conversation.
  ///
  /// @param deleted whether what was said disappears from the chat, and the answer with what is
  ///     deleted next
  void say(Incoming incoming, Reply word, boolean deleted) {
    var language = visitors.glimpse(incoming).language();
    var said = new Rendering(texts, language).outgoing(incoming.chat(), Lane.ANSWER, word);
    if (deleted) {
      forget(incoming);
      directLine.whisper(said);
      held.passes(incoming.chat());
    } else {
      directLine.send(said);
    }
  }

  /// Asks for which of these commands what was said is. It disappears from the chat and is held
  /// until that is known.
  void ask(Incoming incoming, List<String> commands) {
    if (incoming.content() instanceof Incoming.Said(var words)) {
      held.hold(incoming.chat(), words, commands);
    }
    say(incoming, Intents.forWhich(commands), true);
  }

  /// Lets what was said disappear from the chat.
  void forget(Incoming incoming) {
    directLine.wipe(incoming.chat());
  }

  /// A secret that was typed where it wasn't asked for is no answer to anything.
  void delete(Incoming incoming, Text word) {
    long chat = incoming.chat();
    directLine.wipe(chat);
    directLine.confide(
        new Rendering(texts, visitors.languageOf(chat))
            .outgoing(chat, Lane.ANSWER, Reply.say(word)));
  }

  /// What was confided disappears once what has ended it is on disk.
  @EventListener
  void onConfidencesOver(ConfidencesOver over) {
    AfterCommit.run(() -> directLine.withdraw(over.chat()));
  }

  /// Ends all anonymous conversations, and lets go of words that are held.
  void wipe() {
    sessions.wipeAll();
    sessions.wipe(held.letGo());
  }

  private boolean isOpen(long chat) {
    return sessions.find(chat) instanceof Sessions.Open;
  }

  private void answer(Incoming incoming, Keeping keeping, boolean passing) {
    long chat = incoming.chat();
    var turn =
        keeping == Keeping.CONFIDENTIAL
            ? Objects.requireNonNull(transaction.execute(_ -> take(incoming, keeping)))
            : take(incoming, keeping);
    if (turn.ending() == Ending.BROKEN_OFF || turn.ending() == Ending.WIPED) {
      // Before anything is said: somebody may have come in.
      wipe(incoming, turn);
    }
    Consumer<Outgoing> voice = passing ? directLine::whisper : voice(turn, keeping, isOpen(chat));
    turn.urgent().forEach(voice);
    turn.outgoing().forEach(voice);
    if (turn.ending() == Ending.RECALLED || turn.ending() == Ending.GONE) {
      wipe(incoming, turn);
    }
  }

  /// What is said in an anonymous conversation is wiped with it, but for its last word. What is
  /// said of another one doesn't belong to the one that is open now.
  private Consumer<Outgoing> voice(Turn turn, Keeping keeping, boolean open) {
    return switch (turn.ending()) {
      case RECALLED, WIPED -> directLine::leave;
      case GONE -> directLine::send;
      case NONE, FINISHED, BROKEN_OFF ->
          switch (keeping) {
            case ANONYMOUS -> open ? directLine::whisper : directLine::leave;
            case CONFIDENTIAL -> directLine::confide;
            case VOLATILE, DURABLE -> directLine::send;
          };
    };
  }

  /// By what its button tells, an earlier conversation is wiped even where it is older than this
  /// process.
  private void wipe(Incoming incoming, Turn turn) {
    long chat = incoming.chat();
    if (turn.ending() == Ending.BROKEN_OFF || !isOpen(chat)) {
      directLine.wipe(chat);
    }
    if (turn.ending() != Ending.BROKEN_OFF
        && incoming.content() instanceof Incoming.Tap(var card, var data)
        && card > 0) {
      ButtonData.first(data)
          // Buttons of the version before don't tell; the card has everything on it.
          .or(() -> turn.ending() == Ending.RECALLED ? Optional.of("") : Optional.empty())
          .ifPresent(it -> directLine.wipe(chat, ButtonData.began(it, card), card));
    }
  }

  private Turn take(Incoming incoming, Keeping keeping) {
    return turns.take(incoming, visitor(incoming, keeping), sessions);
  }

  private Visitor visitor(Incoming incoming, Keeping keeping) {
    return keeping == Keeping.CONFIDENTIAL
            || (keeping != Keeping.ANONYMOUS && Routing.opensSomething(incoming))
        ? visitors.receive(incoming)
        : visitors.glimpse(incoming);
  }
}
