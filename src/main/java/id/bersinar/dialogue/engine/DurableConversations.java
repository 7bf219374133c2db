package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outbox;
import id.bersinar.dialogue.gate.Visitors;
import org.springframework.stereotype.Component;

/// Conversations that are kept in the database: within the caller's transaction, with answers
/// through the outbox but for a word on where help is.
@Component
class DurableConversations {

  private final Turns turns;
  private final Visitors visitors;
  private final DurableSessions sessions;
  private final MemorySessions inMemory;
  private final LeftDrafts left;
  private final Leaving leaving;
  private final Outbox outbox;
  private final DirectLine directLine;

  DurableConversations(
      Turns turns,
      Visitors visitors,
      DurableSessions sessions,
      MemorySessions inMemory,
      LeftDrafts left,
      Leaving leaving,
      Outbox outbox,
      DirectLine directLine) {
    this.turns = turns;
    this.visitors = visitors;
    this.sessions = sessions;
    this.inMemory = inMemory;
    this.left = left;
    this.leaving = leaving;
    this.outbox = outbox;
    this.directLine = directLine;
  }

  void handle(Incoming incoming) {
    long chat = incoming.chat();
    if (Routing.opensSomething(incoming)) {
      leaveMemory(incoming);
    }
    var met = visitors.meet(incoming, StoredSessions.ROW);
    var found = sessions.found(met.row());
    var session = new TurnSession(open(incoming, found));
    var turn = turns.take(incoming, met.visitor(), session);
    boolean leaves =
        turn.opensInstead() || (Routing.leavesForAnother(incoming) && !Routing.resumes(incoming));
    if (leaves && found instanceof Sessions.Open(var draft) && draft.isDraft()) {
      left.keep(chat, draft);
      outbox.put(leaving.said(incoming, LeftDrafts.word(draft.token())));
    }
    AfterCommit.run(() -> turn.urgent().forEach(directLine::send));
    outbox.putAll(turn.outgoing());
    session.finish(chat, sessions);
  }

  /// What is open here, unless it waits for the end of a conversation in memory: that would hear
  /// what answers it. A tap on its question ends the other one.
  private Sessions.Found open(Incoming incoming, Sessions.Found found) {
    if (Routing.opensSomething(incoming) || !inMemory.keeping(incoming.chat()).inMemory()) {
      return found;
    }
    if (!Routing.answers(incoming, found)) {
      return new Sessions.None();
    }
    leaveMemory(incoming);
    return found;
  }

  private void leaveMemory(Incoming incoming) {
    leaving.leave(incoming, Keeping.DURABLE);
    inMemory.end(incoming.chat());
  }
}
