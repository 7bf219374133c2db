package id.bersinar.telegram;

import id.bersinar.dialogue.gate.Outgoing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What a transaction has put into the outbox. It is written together before the commit, or
/// before something in the same transaction looks for it there.
final class Unwritten implements TransactionSynchronization {

  private final OutboxRows rows;
  private final Bell bell;
  private final List<Outgoing> parts = new ArrayList<>();
  private final Map<Object, List<Outgoing>> atSavepoints = new HashMap<>();
  private boolean ending;
  private boolean over;

  private Unwritten(OutboxRows rows, Bell bell) {
    this.rows = rows;
    this.bell = bell;
  }

  /// The running transaction's.
  ///
  /// @throws IllegalStateException if that is already being completed
  static Unwritten ofTransaction(OutboxRows rows, Bell bell) {
    for (var it : TransactionSynchronizationManager.getSynchronizations()) {
      if (it instanceof Unwritten unwritten && unwritten.rows == rows) {
        if (unwritten.over) {
          throw tooLate();
        }
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

  // By then the savepoint is there, so what was written now would be undone with it.
  @Override
  public void savepoint(Object savepoint) {
    atSavepoints.put(savepoint, List.copyOf(parts));
  }

  @Override
  public void savepointRollback(Object savepoint) {
    parts.clear();
    parts.addAll(atSavepoints.getOrDefault(savepoint, List.of()));
  }

  @Override
  public void beforeCompletion() {
    over = true;
  }

  @Override
  public void afterCommit() {
    bell.ring();
    if (!parts.isEmpty()) {
      throw tooLate();
    }
  }

  @Override
  public void afterCompletion(int status) {
    if (status == STATUS_COMMITTED && !over) {
      throw tooLate();
    }
  }

  private static IllegalStateException tooLate() {
    return new IllegalStateException("messages were put while their transaction was completed");
  }
}
