package id.bersinar.dialogue.engine;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What is noted in memory once the running transaction is committed; at once where none runs.
record AfterCommit(Runnable action) implements TransactionSynchronization {

  static void run(Runnable action) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new AfterCommit(action));
    } else {
      action.run();
    }
  }

  @Override
  public void afterCommit() {
    action.run();
  }
}
