package id.bersinar.tips.record;

import static java.time.ZoneOffset.UTC;

import id.bersinar.storage.KeyFileProblem;
import id.bersinar.storage.StorageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keys of slots: what is handed in waits under the one in use. With the next slot another comes
/// into use, and once nothing waits under a key any more it is destroyed. So deleted rows and the
/// logs of the database with their times say nothing of what waited.
///
/// A key is made a slot before it comes into use, so that no file's time is that of a tip. Which
/// one is in use stands in the database, where whoever hands in holds it until the transaction
/// ends.
@Component
public class SlotKeys {

  private static final String SLOT = "select key_in_use, next_key, begun_at from tip_slot";

  private final KeyDirectory keys;
  private final JdbcClient database;

  SlotKeys(StorageSettings storage, JdbcClient database) {
    this.keys = new KeyDirectory(storage.dataDirectory().resolve("keys").resolve("slot"));
    this.database = database;
    try {
      keys.open();
    } catch (IOException e) {
      throw new KeyFileProblem(keys.path(), "can't be used: " + e.getClass().getSimpleName());
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Key(UUID name, byte[] bytes) {
    @Override
    public String toString() {
      return "Key";
    }
  }

  private record Row(@Nullable UUID keyInUse, @Nullable UUID nextKey, @Nullable Instant begunAt) {}

  /// The key in use, which stays it until the running transaction ends.
  Key inUse() {
    var name = lock().keyInUse();
    // In memory alone it would be gone with the process.
    var bytes = name == null || !keys.isOnDisk(name) ? Optional.<byte[]>empty() : keys.find(name);
    if (name != null && bytes.isPresent()) {
      return new Key(name, bytes.get());
    }
    // At the very first tip, or where the store was put back as it once was.
    var fresh = create();
    set("key_in_use", fresh);
    return new Key(fresh, keys.find(fresh).orElseThrow());
  }

  /// The name of the key in use at this moment, if there is one. It is known from now on, though
  /// another node has just made it.
  Optional<UUID> nameInUse() {
    var name = Optional.ofNullable(read().keyInUse());
    name.ifPresent(keys::find);
    return name;
  }

  /// All that there are, by their names.
  Map<UUID, byte[]> all() {
    var all = new HashMap<UUID, byte[]>();
    keys.names().forEach(name -> keys.find(name).ifPresent(it -> all.put(name, it)));
    return all;
  }

  Optional<byte[]> find(UUID name) {
    return keys.find(name);
  }

  /// Lets a slot begin, unless it has, within the running transaction.
  ///
  /// @return whether it begins now
  public boolean begin(Instant slot) {
    if (slot.equals(read().begunAt())) {
      return false;
    }
    var row = lock();
    if (slot.equals(row.begunAt())) {
      return false;
    }
    var next = row.nextKey();
    set("key_in_use", next == null || keys.find(next).isEmpty() ? create() : next);
    set("next_key", create());
    database.sql("update tip_slot set begun_at = ?").param(slot.atOffset(UTC)).update();
    return true;
  }

  /// Keys that are neither in use nor will be, within the running transaction. Whoever is just
  /// making one is waited for.
  Set<UUID> old() {
    return oldOf(read()).isEmpty() ? Set.of() : oldOf(lock());
  }

  private Set<UUID> oldOf(Row row) {
    return keys.names().stream()
        .filter(it -> !it.equals(row.keyInUse()) && !it.equals(row.nextKey()))
        .collect(Collectors.toSet());
  }

  void destroy(UUID name) {
    keys.destroy(name);
  }

  /// Takes over what another node has made and destroyed.
  void readOthers() {
    keys.readOthers();
  }

  private Row read() {
    return row(SLOT);
  }

  private Row lock() {
    return row(SLOT + " for update");
  }

  private Row row(String query) {
    return database
        .sql(query)
        .query(
            (row, _) ->
                new Row(
                    row.getObject("key_in_use", UUID.class),
                    row.getObject("next_key", UUID.class),
                    Optional.ofNullable(row.getObject("begun_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null)))
        .single();
  }

  private void set(String column, UUID key) {
    database.sql("update tip_slot set " + column + " = ?").param(key).update();
  }

  private UUID create() {
    try {
      var name = keys.create();
      keys.sync();
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException("no key can be made for a slot", e);
    }
  }
}
