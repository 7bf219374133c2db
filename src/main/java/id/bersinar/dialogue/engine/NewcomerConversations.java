package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Visitors;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Conversations with people of whom nothing is kept: in memory, with answers that go straight,
/// until they agree that something is.
@Component
class NewcomerConversations {

  private final Turns turns;
  private final Visitors visitors;
  private final MemorySessions sessions;
  private final DurableSessions durable;
  private final Leaving leaving;
  private final Outbox outbox;
  private final DirectLine directLine;
  private final TransactionOperations transaction;

  NewcomerConversations(
      Turns turns,
      Visitors visitors,
      MemorySessions sessions,
      DurableSessions durable,
      Leaving leaving,
      Outbox outbox,
      DirectLine directLine,
      TransactionOperations transaction) {
    this.turns = turns;
    this.visitors = visitors;
    this.sessions = sessions;
    this.durable = durable;
    this.leaving = leaving;
    this.outbox = outbox;
    this.directLine = directLine;
    this.transaction = transaction;
  }

  /// Whether nothing is kept of whoever writes there.
  boolean areIn(long chat) {
    return !visitors.knows(chat);
  }

  /// The turn has one transaction, which writes nothing unless the person agrees.
  void handle(Incoming incoming) {
    if (Routing.opensSomething(incoming)) {
      leaving.leave(incoming, Keeping.DURABLE);
      if (sessions.keeping(incoming.chat()).inMemory()) {
        sessions.end(incoming.chat());
      }
    }
    Objects.requireNonNull(transaction.execute(_ -> take(incoming))).forEach(directLine::send);
  }

  /// @return what is to be said straight
  private List<Outgoing> take(Incoming incoming) {
    long chat = incoming.chat();
    var session = new TurnSession(open(chat));
    var turn = turns.take(incoming, visitors.meet(incoming), session);
    AfterCommit.run(() -> turn.urgent().forEach(directLine::send));
    var said = turn.outgoing();
    if (!visitors.knows(chat)) {
      session.finish(chat, sessions);
      return said;
    }
    sessions.end(chat);
    session.begin(chat, durable);
    outbox.putAll(said);
    return List.of();
  }

  /// What leaves no trace isn't this turn's: it may have its buttons, but says nothing of it.
  private Sessions.Found open(long chat) {
    return sessions.keeping(chat).inMemory() ? new Sessions.None() : sessions.find(chat);
  }
}
