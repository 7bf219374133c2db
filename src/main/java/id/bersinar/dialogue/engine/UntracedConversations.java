package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.ConfidencesOver;
import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import java.util.Objects;
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
  private final DirectLine directLine;
  private final TransactionOperations transaction;
  private final Texts texts;

  UntracedConversations(
      Turns turns,
      Visitors visitors,
      MemorySessions sessions,
      DurableSessions durable,
      DirectLine directLine,
      TransactionOperations transaction,
      Texts texts) {
    this.turns = turns;
    this.visitors = visitors;
    this.sessions = sessions;
    this.durable = durable;
    this.directLine = directLine;
    this.transaction = transaction;
    this.texts = texts;
  }

  /// A confidential turn has one transaction, as all it says is about what is stored; an anonymous
  /// one goes on without the database as far as it can.
  ///
  /// @param secret whether what was said disappears from the chat at once
  void handle(Incoming incoming, Keeping keeping, boolean secret) {
    long chat = incoming.chat();
    if (Routing.opensSomething(incoming)) {
      sessions.wipeIfAnonymous(chat);
    }
    try {
      answer(incoming, keeping);
    } finally {
      // Also what the bot failed to do something with.
      if (secret) {
        directLine.wipe(chat);
      }
    }
    if (sessions.find(chat) instanceof Sessions.Open) {
      durable.interrupt(chat);
    }
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

  private void answer(Incoming incoming, Keeping keeping) {
    long chat = incoming.chat();
    var turn =
        keeping == Keeping.CONFIDENTIAL
            ? Objects.requireNonNull(transaction.execute(_ -> take(incoming)))
            : take(incoming);
    if (turn.ending() == Ending.RECALLED
        && incoming.content() instanceof Incoming.Tap(var card, _)) {
      // It may be older than this process, and has everything on it that was told.
      directLine.settle(chat, card);
    }
    if (belongsToAnonymous(keeping, turn, chat)) {
      whisper(incoming, turn);
    } else if (keeping == Keeping.CONFIDENTIAL) {
      turn.outgoing().forEach(directLine::confide);
    } else {
      turn.outgoing().forEach(directLine::send);
    }
  }

  private Turn take(Incoming incoming) {
    return turns.take(incoming, visitors.glimpse(incoming), sessions);
  }

  /// What is recalled while something else is being told must not be wiped together with that.
  private boolean belongsToAnonymous(Keeping keeping, Turn turn, long chat) {
    return turn.ending() == Ending.RECALLED
        ? !(sessions.find(chat) instanceof Sessions.Open)
        : keeping == Keeping.ANONYMOUS;
  }

  /// Says what an anonymous conversation says, and leaves nothing of it that was broken off. What
  /// has come to its end stays, as there may be a receipt to be noted.
  private void whisper(Incoming incoming, Turn turn) {
    long chat = incoming.chat();
    if (turn.ending() == Ending.BROKEN_OFF) {
      directLine.wipe(chat);
    } else if (turn.ending() == Ending.WIPED && incoming.content() instanceof Incoming.Tap tap) {
      directLine.wipeAll(chat, tap.message());
    }
    turn.outgoing().forEach(directLine::whisper);
    if (turn.ending() == Ending.FINISHED || turn.ending() == Ending.RECALLED) {
      directLine.settle(chat);
    }
  }
}
