package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Visitors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Words of which nobody knows what they answer: perhaps a question that has been open for long,
/// perhaps one of a tip that is over, of which nothing is known any more. So they answer none, are
/// written down nowhere, and don't stay in the chat.
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

  /// What is open in the database is asked or ended there; where nothing is, nothing is written.
  void handle(Incoming incoming) {
    long chat = incoming.chat();
    directLine.wipe(chat);
    if (stored.find(chat) instanceof Sessions.None) {
      turns
          .take(incoming, visitors.glimpse(incoming), inMemory)
          .outgoing()
          .forEach(directLine::send);
    } else {
      transaction.executeWithoutResult(_ -> durable.handle(incoming));
    }
  }
}
