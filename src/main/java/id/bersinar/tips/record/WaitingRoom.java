package id.bersinar.tips.record;

import id.bersinar.tips.secrets.AesGcm;
import id.bersinar.tips.secrets.Hkdf;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What has been handed in and waits for its slot, sealed with that slot's key and under a look-up
/// value of its own: nothing joins it to the tip that it becomes, once that key is destroyed.
@Component
public class WaitingRoom {

  private static final Logger log = LoggerFactory.getLogger(WaitingRoom.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final WaitingArrivals rows;
  private final SlotKeys keys;

  WaitingRoom(WaitingArrivals rows, SlotKeys keys) {
    this.rows = rows;
    this.keys = keys;
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
        .map(it -> opened(rows.lockDue(keys.all().keySet(), it, Limit.of(most))))
        .orElse(List.of());
  }

  public void delete(Waiting waiting) {
    rows.delete(waiting.row());
  }

  /// Destroys the keys of slots from which nothing waits any more.
  public void destroyOldKeys() {
    var old = keys.old();
    if (!old.isEmpty()) {
      // Read after the keys: what came under one of them is committed.
      var used = rows.slotKeys();
      old.stream().filter(it -> !used.contains(it)).forEach(keys::destroy);
      var gone = used.stream().filter(it -> keys.find(it).isEmpty()).count();
      if (gone > 0) {
        log.error("Tips of {} slots can't be released: their keys are missing in keys/slot", gone);
      }
    }
  }

  /// The keys of the tips that wait.
  Set<UUID> shredKeys() {
    return opened(rows.findAll()).stream()
        .flatMap(
            it ->
                it.arrival() instanceof Arrival.NewTip tip
                    ? Stream.of(tip.shredKey())
                    : Stream.empty())
        .collect(Collectors.toSet());
  }

  private List<Waiting> opened(List<WaitingArrival> sealed) {
    return sealed.stream().flatMap(it -> open(it).stream()).toList();
  }

  /// Absent where the key is missing or the row was changed.
  private Optional<Waiting> open(WaitingArrival row) {
    return item(row).map(it -> new Waiting(row, JSON.readValue(it, Arrival.class)));
  }

  private Optional<byte[]> item(WaitingArrival row) {
    var name = row.slotKey();
    if (name == null) {
      return Optional.of(row.item());
    }
    return keys.find(name).flatMap(it -> open(it, row));
  }

  private static Optional<byte[]> open(byte[] key, WaitingArrival row) {
    try {
      return Optional.of(AesGcm.open(key, row.item(), context(row.getId())));
    } catch (GeneralSecurityException e) {
      // The others are not to wait for it.
      log.error("A tip that waits can't be opened: its row was changed");
      return Optional.empty();
    }
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
