package id.bersinar.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What is looked up once in a running transaction, and without one each time. For whatever a
/// screen shows at several places; whoever changes it has it forgotten.
///
/// @param <K> by which it is looked up
/// @param <V> what is found
public final class OncePerTransaction<K, V> {

  private final Function<K, V> look;

  public OncePerTransaction(Function<K, V> look) {
    this.look = look;
  }

  private static final class Found extends ResourceHolderSupport {
    private final Map<Object, Object> values = new HashMap<>();
  }

  /// What is found there, or was found before.
  @SuppressWarnings("unchecked") // as it was looked up
  public V get(K key) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return look.apply(key);
    }
    return (V) found().values.computeIfAbsent(key, it -> look.apply((K) it));
  }

  /// What is to be found there from now on, in a running transaction.
  public void put(K key, V value) {
    found().values.put(key, value);
  }

  /// From now on it is looked up anew.
  public void forget() {
    if (TransactionSynchronizationManager.getResource(this) instanceof Found found) {
      found.values.clear();
    }
  }

  private Found found() {
    if (TransactionSynchronizationManager.getResource(this) instanceof Found found) {
      return found;
    }
    var found = new Found();
    TransactionSynchronizationManager.bindResource(this, found);
    TransactionSynchronizationManager.registerSynchronization(
        new ResourceHolderSynchronization<>(found, this) {});
    return found;
  }
}
