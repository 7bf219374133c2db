package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.gate.Visitors;
import org.springframework.stereotype.Component;

/// Conversations that are kept in the database: within the caller's transaction, with answers
/// through the outbox.
@Component
class DurableConversations {

  private final Turns turns;
  private final Visitors visitors;
  private final DurableSessions sessions;
  private final MemorySessions inMemory;
  private final Outbox outbox;

  DurableConversations(
      Turns turns,
      Visitors visitors,
      DurableSessions sessions,
      MemorySessions inMemory,
      Outbox outbox) {
    this.turns = turns;
    this.visitors = visitors;
    this.sessions = sessions;
    this.inMemory = inMemory;
    this.outbox = outbox;
  }

  void handle(Incoming incoming) {
    long chat = incoming.chat();
    if (Routing.opensSomething(incoming)) {
      inMemory.wipeIfAnonymous(chat);
      inMemory.end(chat);
    }
    var met = visitors.meet(incoming, StoredSessions.ROW);
    var session = new TurnSession(sessions.found(met.row()));
    turns.take(incoming, met.visitor(), session).outgoing().forEach(outbox::put);
    session.finish(chat, sessions);
  }
}
