package id.bersinar.telegram;

import id.bersinar.dialogue.gate.Outgoing;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What a transaction has put into the outbox. It is written together before the commit, or
/// before something in the same transaction looks for it there.
final class Unwritten implements TransactionSynchronization {

  private final OutboxRows rows;
  private final Bell bell;
  private final List<Outgoing> parts = new ArrayList<>();
  private boolean ending;

  private Unwritten(OutboxRows rows, Bell bell) {
    this.rows = rows;
    this.bell = bell;
  }

  /// The running transaction's.
  static Unwritten ofTransaction(OutboxRows rows, Bell bell) {
    for (var it : TransactionSynchronizationManager.getSynchronizations()) {
      if (it instanceof Unwritten unwritten && unwritten.rows == rows) {
        return unwritten;
      }
    }
    var unwritten = new Unwritten(rows, bell);
    TransactionSynchronizationManager.registerSynchronization(unwritten);
    return unwritten;
  }

  void add(List<Outgoing> more) {
    parts.addAll(more);
    if (ending) {
      write();
    }
  }

  /// Writes what is to be written by now.
  void write() {
    if (!parts.isEmpty()) {
      rows.add(List.copyOf(parts), null);
      parts.clear();
    }
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    ending = true;
    write();
  }

  @Override
  public void afterCommit() {
    bell.ring();
  }
}
