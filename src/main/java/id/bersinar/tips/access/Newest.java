package id.bersinar.tips.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A set that forgets what came first once it holds a thousand things.
final class Newest<T> {

  private static final int MOST = 1000;

  private final Set<T> things =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<T, Boolean> eldest) {
                  return size() > MOST;
                }
              }));

  boolean has(T thing) {
    return things.contains(thing);
  }

  void add(T thing) {
    things.add(thing);
  }

  /// What the running transaction may still undo is added when it is committed.
  void addAfterCommit(T thing) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      add(thing);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            add(thing);
          }
        });
  }
}
