package id.bersinar.scenario;

import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What the gate does with the database around what the dialogues do: nothing, unless it is said.
public interface Gatehouse {
  Gatehouse EMPTY = new Gatehouse() {};

  /// At the beginning of a transaction.
  default void storing(Incoming incoming) {}

  /// Before something of which nothing is written down.
  default void untraced(Incoming incoming) {}

  /// Within the transaction that puts a message into the outbox.
  default void putting(Outgoing message) {}

  /// The same with many.
  default void puttingAll(List<Outgoing> messages) {
    messages.forEach(this::putting);
  }

  /// What the outbox takes, and when.
  static Outgoing mayWait(Outgoing message) {
    if (message.content() instanceof Outgoing.Picture) {
      throw new IllegalArgumentException("a picture goes straight or not at all");
    }
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("the outbox is written within a transaction");
    }
    return message;
  }
}
