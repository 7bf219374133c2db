package id.bersinar.tips.record;

import id.bersinar.storage.AesGcm;
import id.bersinar.storage.Durability;
import id.bersinar.tips.secrets.Hkdf;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What has been handed in and waits for its slot, sealed with that slot's key and under a look-up
/// value of its own: nothing joins it to the tip that it becomes, once that key is destroyed.
@Component
public class WaitingRoom {

  private static final Logger log = LoggerFactory.getLogger(WaitingRoom.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final WaitingArrivals rows;
  private final SlotKeys keys;
  private final Durability durability;

  // Rows that were changed, which are not to be in the others' way. Never empty, as SQL wants it.
  private final Set<UUID> unreadable = ConcurrentHashMap.newKeySet();

  WaitingRoom(WaitingArrivals rows, SlotKeys keys, Durability durability) {
    this.rows = rows;
    this.keys = keys;
    this.durability = durability;
    unreadable.add(UUID.randomUUID());
  }

  /// Something that waits.
  public record Waiting(WaitingArrival row, Arrival arrival) {
    public boolean isUrgent() {
      return row.isUrgent();
    }
  }

  /// Keeps it within the running transaction, which no slot begins before the end of.
  ///
  /// @param lookup by which its receipt finds it
  /// @param urgent whether it is not to wait
  public void keep(String lookup, boolean urgent, Arrival arrival) {
    var key = keys.inUse();
    var id = UUID.randomUUID();
    var item = JSON.writerFor(Arrival.class).writeValueAsBytes(arrival);
    rows.save(
        new WaitingArrival(
            id,
            lookup(key.bytes(), lookup),
            urgent,
            key.name(),
            AesGcm.seal(key.bytes(), item, context(id))));
  }

  /// What waits for the holder of a receipt.
  public List<Waiting> find(String lookup) {
    return opened(rows.findByLookupIn(lookups(lookup)));
  }

  /// As [#find], for somebody who changes it.
  public List<Waiting> lock(String lookup) {
    return opened(rows.lockByLookupIn(lookups(lookup)));
  }

  public boolean has(String lookup) {
    return rows.existsByLookupIn(lookups(lookup));
  }

  /// Some of what is to be released, but none that another node is releasing right now.
  public List<Waiting> lockDue(int most) {
    return keys.nameInUse()
        .map(it -> opened(rows.lockDue(keys.all().keySet(), it, unreadable, Limit.of(most))))
        .orElse(List.of());
  }

  public void delete(Waiting waiting) {
    rows.delete(waiting.row());
  }

  /// Keys of slots from which nothing waits any more, within the running transaction.
  public Set<UUID> unneededKeys() {
    var old = keys.old();
    if (old.isEmpty()) {
      return Set.of();
    }
    // Read after the keys: what came under one of them is committed.
    var used = rows.slotKeys();
    var gone = used.stream().filter(it -> keys.find(it).isEmpty()).count();
    if (gone > 0) {
      log.error("Tips of {} slots can't be released: their keys are missing in keys/slot", gone);
    }
    return old.stream().filter(it -> !used.contains(it)).collect(Collectors.toSet());
  }

  /// Destroys them once the database has on disk that nothing waits under them: until then a crash
  /// would bring back what waited.
  ///
  /// @param unneeded from [#unneededKeys], whose transaction is over
  public void destroyKeys(Set<UUID> unneeded) {
    if (!unneeded.isEmpty()) {
      durability.flush();
      unneeded.forEach(keys::destroy);
    }
  }

  /// The keys of the tips that wait.
  Set<UUID> shredKeys() {
    return tips(opened(rows.findAll())).map(Arrival.NewTip::shredKey).collect(Collectors.toSet());
  }

  /// For whom the tips that wait are sealed, as a [TipWrap] names them; absent where something
  /// waits that can't be opened now.
  public Optional<Set<String>> holders() {
    var all = rows.findAll();
    var opened = opened(all);
    return Optional.of(
            tips(opened)
                .flatMap(it -> it.wraps().stream())
                .map(Arrival.Wrap::holder)
                .collect(Collectors.toSet()))
        .filter(_ -> opened.size() == all.size());
  }

  private static Stream<Arrival.NewTip> tips(List<Waiting> waiting) {
    return waiting.stream()
        .flatMap(
            it -> it.arrival() instanceof Arrival.NewTip tip ? Stream.of(tip) : Stream.empty());
  }

  private List<Waiting> opened(List<WaitingArrival> sealed) {
    return sealed.stream().flatMap(it -> open(it).stream()).toList();
  }

  /// Absent where the key is missing or the row was changed.
  private Optional<Waiting> open(WaitingArrival row) {
    try {
      return item(row).map(it -> new Waiting(row, JSON.readValue(it, Arrival.class)));
    } catch (GeneralSecurityException | JacksonException e) {
      // The others are not to wait for it.
      if (unreadable.add(row.getId())) {
        log.error("A tip that waits can't be opened: its row was changed");
      }
      return Optional.empty();
    }
  }

  private Optional<byte[]> item(WaitingArrival row) throws GeneralSecurityException {
    var name = row.slotKey();
    if (name == null) {
      return Optional.of(row.item());
    }
    var key = keys.find(name);
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(AesGcm.open(key.get(), row.item(), context(row.getId())));
  }

  private static String context(UUID id) {
    return "waiting|" + id;
  }

  /// One for each key, and as it was before there were any.
  private Set<String> lookups(String lookup) {
    return Stream.concat(
            Stream.of(lookup), keys.all().values().stream().map(it -> lookup(it, lookup)))
        .collect(Collectors.toSet());
  }

  private static String lookup(byte[] key, String lookup) {
    return HexFormat.of().formatHex(Hkdf.derive(key, "waiting|" + lookup));
  }
}
