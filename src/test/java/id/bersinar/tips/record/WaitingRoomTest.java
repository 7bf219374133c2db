package id.bersinar.tips.record;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.storage.Durability;
import id.bersinar.storage.StorageSettings;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.intake.IntakeInTests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;

/// What somebody finds who has the rows of `tip_waiting` although they are deleted, as the files
/// and logs of both databases have them for long.
@SuppressWarnings("NullAway.Init") // injected
class WaitingRoomTest extends TipScenario {

  @Autowired private JdbcTemplate database;
  @Autowired private WaitingRoom waitingRoom;
  @Autowired private WaitingArrivals rows;
  @Autowired private SlotKeys keys;
  @Autowired private StorageSettings storage;

  private List<Map<String, Object>> waiting() {
    return database.queryForList("select * from tip_waiting");
  }

  @Test
  void nothingThatWaitedIsTheTipsOrCanBeOpenedOnceItIsReleased() {
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    var deleted = waiting();
    assertThat(deleted).hasSize(1);
    letGo();
    assertThat(waiting()).isEmpty();

    var tip = database.queryForMap("select * from tip");
    var values =
        deleted.getFirst().values().stream().map(WaitingRoomTest::spelled).collect(joined());
    for (var column : List.of("id", "lookup", "shred_key")) {
      assertThat(values).doesNotContain(spelled(tip.get(column)));
    }
    // Put back, as somebody would who wants to know what it is.
    new SimpleJdbcInsert(database).withTableName("tip_waiting").execute(deleted.getFirst());
    var key = database.queryForObject("select slot_key from tip_waiting", UUID.class);
    assertThat(keys.find(Objects.requireNonNull(key))).isEmpty();
    assertThat(waitingRoom.shredKeys()).isEmpty();
  }

  @Test
  void theReceiptFindsWhatWaitsAndWhatDoesNot() {
    var receipt = TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    var budi = neighbourhood.phone("Budi (contoh)");
    budi.sends("/cek").sends(receipt).sees("tips.waiting");
    letGo();
    budi.sends("/cek").sends(receipt).sees("tips.state-for-sender.new").seesNothingOf("⏳");
  }

  @Test
  void aNewSlotHasAnotherKeyThatWasMadeBefore() {
    var before = keys.all().keySet();
    var inUse = keys.nameInUse().orElseThrow();
    letGo();
    assertThat(keys.nameInUse().orElseThrow()).isNotEqualTo(inUse).isIn(before);
    assertThat(keys.all()).hasSize(2).doesNotContainKey(inUse);
  }

  /// H2 writes later what it has committed: whatever a crash brings back must open.
  @Test
  void noKeyIsDestroyedBeforeTheReleaseIsOnDisk() {
    var durability = Mockito.mock(Durability.class);
    Mockito.doThrow(new DataAccessResourceFailureException("contoh")).when(durability).flush();
    var crashing = new WaitingRoom(rows, keys, durability);
    var inUse = keys.nameInUse().orElseThrow();
    transactions.executeWithoutResult(_ -> keys.begin(clock.instant().plusSeconds(1)));
    var unneeded = Objects.requireNonNull(transactions.execute(_ -> crashing.unneededKeys()));
    assertThat(unneeded).contains(inUse);
    assertThatThrownBy(() -> crashing.destroyKeys(unneeded))
        .isInstanceOf(DataAccessResourceFailureException.class);
    assertThat(keys.find(inUse)).isPresent();
    waitingRoom.destroyKeys(unneeded);
    assertThat(keys.find(inUse)).isEmpty();
  }

  @Test
  void aKeyWhoseFileIsGoneIsUsedNoMore() throws IOException {
    var inUse = keys.nameInUse().orElseThrow();
    Files.delete(storage.dataDirectory().resolve("keys/slot").resolve(inUse.toString()));
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    assertThat(waiting().getFirst().get("slot_key")).isNotEqualTo(inUse);
  }

  @Test
  void whatWaitedThroughARestartIsReleasedAfterwards() {
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    // The slot began on another node, which was killed before it released anything.
    transactions.executeWithoutResult(_ -> keys.begin(clock.instant().plusSeconds(1)));
    IntakeInTests.sweep(context);
    assertThat(waiting()).isEmpty();
    assertThat(database.queryForList("select * from tip")).hasSize(1);
  }

  @Test
  void oneRowThatWasChangedKeepsNoOtherFromItsRelease() {
    for (int count = 0; count < 3; count++) {
      TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    }
    var one = waiting().getFirst().get("id");
    database.update("update tip_waiting set item = ? where id = ?", new byte[40], one);
    database.update(
        "insert into tip_waiting (id, lookup, urgent, item) values (?, 'contoh', true, ?)",
        UUID.randomUUID(),
        "{".getBytes(StandardCharsets.UTF_8));
    assertThat(waitingRoom.holders()).isEmpty();
    letGo();
    letGo();
    assertThat(database.queryForList("select * from tip")).hasSize(2);
    assertThat(waiting()).hasSize(2);
  }

  @Test
  void whatWaitedWhenTheProgramWasUpgradedIsReleased() {
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    var row = waiting().getFirst();
    var arrival =
        """
        {"@type": "Addition", "tip": "%s", "on": "2026-11-24",
         "entry": {"id": "%s", "kind": "ANSWER", "content": ""}}\
        """
            .formatted(UUID.randomUUID(), UUID.randomUUID());
    database.update(
        "insert into tip_waiting (id, lookup, urgent, item) values (?, ?, false, ?)",
        UUID.randomUUID(),
        "as-it-was",
        arrival.getBytes(StandardCharsets.UTF_8));
    assertThat(waitingRoom.find("as-it-was")).hasSize(1);
    assertThat(row.get("slot_key")).isNotNull();
    letGo();
    assertThat(waiting()).isEmpty();
  }

  private static String spelled(@Nullable Object value) {
    return value instanceof byte[] bytes
        ? HexFormat.of().formatHex(bytes) + new String(bytes, StandardCharsets.ISO_8859_1)
        : String.valueOf(value);
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }
}
