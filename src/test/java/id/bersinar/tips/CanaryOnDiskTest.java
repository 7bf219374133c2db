package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/// What a database holds of a tip, for whoever has all of its tables or its files.
@SuppressWarnings("NullAway.Init") // injected
class CanaryOnDiskTest extends CanaryScenario {

  @Value("${bersinar.data-dir}")
  private Path data;

  @Test
  void aFullDumpHoldsNeitherWordsNorReceiptNorSender() throws SQLException {
    var sari = aNewcomer();
    tellsATip(sari);
    talks(sari);
    letGo();
    for (var canary : canaries()) {
      assertThat(tables())
          .as(canary)
          .allSatisfy((_, rows) -> assertThat(rows).doesNotContain(canary));
    }
    assertThat(tables()).allSatisfy((_, rows) -> assertThat(rows).doesNotContain("" + chat));
    if (!TestDatabase.isPostgresql()) {
      dumpOfH2HoldsNothing();
    }
  }

  /// Its own dump tells of all schemas and of all that was said about them too.
  private void dumpOfH2HoldsNothing() {
    var dump = String.join("\n", sql.queryForList("script", String.class));
    assertThat(dump).contains("INTO \"PUBLIC\".\"TIP_ENTRY\"").doesNotContain("" + chat);
    var needles = Stream.concat(needles(canaries()), pictureNeedles());
    assertThat(needles)
        .allSatisfy(
            it ->
                assertThat(dump)
                    .doesNotContain(HexFormat.of().formatHex(it))
                    .doesNotContain(new String(it, StandardCharsets.ISO_8859_1)));
  }

  @Test
  void ofARegisteredSenderNothingStandsBesideTheTip() throws SQLException {
    var sari = aResident();
    var choices = tables().get("broadcast_choice");
    tellsATip(sari);
    talks(sari);
    letGo();
    var person =
        sql.queryForObject(
            "select cast(id as varchar(36)) from person where chat_id = ?", String.class, chat);
    var tables = tables();
    assertThat(tables.remove("person")).contains("" + chat).contains(person);
    // As it was before the tip.
    assertThat(tables.remove("broadcast_choice")).contains(person).isEqualTo(choices);
    assertThat(tables).allSatisfy((_, rows) -> assertThat(rows).doesNotContain("" + chat, person));
  }

  @Test
  void theFilesOfTheDatabaseHoldNeitherWordsNorReceiptNorSender() throws Exception {
    var sari = aNewcomer();
    tellsATip(sari);
    talks(sari);
    letGo();
    sql.execute(TestDatabase.isPostgresql() ? "checkpoint" : "checkpoint sync");
    var needles =
        Stream.of(needles(canaries()), chatNeedles(), pictureNeedles()).flatMap(it -> it).toList();
    var found = FileSearch.filesIn(databaseFiles());
    assertThat(found).isNotEmpty().noneMatch(it -> it.toString().endsWith(".trace.db"));
    for (var file : found) {
      var content = FileSearch.read(file);
      assertThat(FileSearch.holdsOneOf(content, needles)).as(file.toString()).isFalse();
    }
  }

  @Test
  void aSearchOfTheFilesWouldFindWhatWasLeftThere() throws Exception {
    aResident();
    sql.update("update person set institution = ? where chat_id = ?", "burung-hantu", chat);
    sql.execute(TestDatabase.isPostgresql() ? "checkpoint" : "checkpoint sync");
    var contents = FileSearch.filesIn(databaseFiles()).stream().map(FileSearch::read).toList();
    for (var needles : List.of(needles(List.of("burung-hantu")), chatNeedles())) {
      var sought = needles.toList();
      assertThat(contents).anyMatch(it -> FileSearch.holdsOneOf(it, sought));
    }
  }

  private Path databaseFiles() {
    return TestDatabase.isPostgresql()
        ? Path.of(String.valueOf(sql.queryForObject("show data_directory", String.class)))
        : data;
  }

  private static Stream<byte[]> needles(List<String> canaries) {
    return canaries.stream()
        .flatMap(
            it ->
                Stream.of(
                    it.getBytes(StandardCharsets.UTF_8),
                    it.getBytes(StandardCharsets.UTF_16BE),
                    it.getBytes(StandardCharsets.UTF_16LE)));
  }

  /// A piece of the picture, as it is and as JSON would have it.
  private Stream<byte[]> pictureNeedles() {
    int third = picture.length / 3;
    var piece = Arrays.copyOfRange(picture, third - third % 3, third - third % 3 + 48);
    return Stream.of(piece, Base64.getEncoder().encode(piece));
  }

  private Stream<byte[]> chatNeedles() {
    return Stream.of(
        Long.toString(chat).getBytes(StandardCharsets.US_ASCII),
        bytes(ByteOrder.BIG_ENDIAN),
        bytes(ByteOrder.LITTLE_ENDIAN),
        asH2Writes(chat));
  }

  private byte[] bytes(ByteOrder order) {
    return ByteBuffer.allocate(Long.BYTES).order(order).putLong(chat).array();
  }

  /// Seven bits a byte, the lowest first.
  private static byte[] asH2Writes(long value) {
    var bytes = new ByteArrayOutputStream();
    for (long rest = value; ; rest >>>= 7) {
      if (rest < 0x80) {
        bytes.write((int) rest);
        return bytes.toByteArray();
      }
      bytes.write((int) ((rest & 0x7f) | 0x80));
    }
  }
}
