package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Visitors;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Words of which nobody knows what they answer: perhaps a question that has been open for long,
/// perhaps one of a tip that is over, of which nothing is known any more. So they are written down
/// nowhere, and don't stay in the chat unless the person says that they answer the open question.
@Component
class UnaskedWords {

  private final Turns turns;
  private final Visitors visitors;
  private final MemorySessions inMemory;
  private final DurableSessions stored;
  private final DurableConversations durable;
  private final DirectLine directLine;
  private final TransactionOperations transaction;

  UnaskedWords(
      Turns turns,
      Visitors visitors,
      MemorySessions inMemory,
      DurableSessions stored,
      DurableConversations durable,
      DirectLine directLine,
      TransactionOperations transaction) {
    this.turns = turns;
    this.visitors = visitors;
    this.inMemory = inMemory;
    this.stored = stored;
    this.durable = durable;
    this.directLine = directLine;
    this.transaction = transaction;
  }

  /// What is open in the database is asked about, or ended there; where nothing is, nothing is
  /// written.
  void handle(Incoming incoming) {
    switch (stored.find(incoming.chat())) {
      case Sessions.Open _ when incoming.content() instanceof Incoming.Said ->
          // Deleted with the question, if they are no answer.
          take(incoming, stored).forEach(directLine::whisper);
      case Sessions.Open _, Sessions.Lost _ -> {
        directLine.wipe(incoming.chat());
        transaction.executeWithoutResult(_ -> durable.handle(incoming));
      }
      case Sessions.None _ -> {
        directLine.wipe(incoming.chat());
        take(incoming, inMemory).forEach(directLine::send);
      }
    }
  }

  /// Asks whether they answer the open question, as if that had been open for long.
  void doubt(Incoming incoming) {
    stored.interrupt(incoming.chat());
    handle(incoming);
  }

  private List<Outgoing> take(Incoming incoming, Sessions sessions) {
    var turn = turns.take(incoming, visitors.glimpse(incoming), sessions);
    return Stream.concat(turn.urgent().stream(), turn.outgoing().stream()).toList();
  }
}
