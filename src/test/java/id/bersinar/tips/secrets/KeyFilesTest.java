package id.bersinar.tips.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.storage.KeyFileProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

  private static final String PEPPER = "tips-pepper.txt";
  private static final String DRAFT = PEPPER + ".first-";

  @TempDir Path data;

  private Path key(String name) {
    return data.resolve("keys").resolve(name);
  }

  private KeyFiles firstStart() {
    return new KeyFiles(data, Optional::empty, it -> it);
  }

  private KeyFiles nextStart(KeyFiles first) {
    return new KeyFiles(data, () -> Optional.of(first.pepper().fingerprint()), it -> it);
  }

  @Test
  void theFirstStartMakesAPepperThatOnlyItsOwnerMayRead() throws IOException {
    assertThat(firstStart().pepper().secret()).hasSize(32);
    assertThat(rights(data.resolve("keys"))).isEqualTo("rwx------");
    try (var files = Files.list(data.resolve("keys"))) {
      assertThat(files).containsExactly(key(PEPPER));
    }
    assertThat(rights(key(PEPPER))).isEqualTo("rw-------");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void theNextStartUsesTheSame() {
    var first = firstStart();
    var next = nextStart(first);
    assertThat(next.pepper().secret()).isEqualTo(first.pepper().secret());
    assertThat(next.pepper().salt()).isEqualTo(first.pepper().salt());
  }

  @Test
  void everyInstallationHasItsOwn(@TempDir Path other) {
    assertThat(firstStart().pepper().secret())
        .isNotEqualTo(new KeyFiles(other, Optional::empty, it -> it).pepper().secret());
  }

  @Test
  void thatOfAnotherInstallationStopsTheStart(@TempDir Path other) {
    var others = new KeyFiles(other, Optional::empty, it -> it).pepper().fingerprint();
    firstStart();
    assertThatThrownBy(() -> new KeyFiles(data, () -> Optional.of(others), it -> it))
        .isInstanceOf(KeyFileProblem.class)
        .hasMessageContaining("belongs to another installation");
  }

  @Test
  void aPepperThatIsMissingWhileItIsInUseStopsTheStartAndNothingIsWritten() throws IOException {
    var first = firstStart();
    Files.delete(key(PEPPER));
    assertThatThrownBy(() -> nextStart(first))
        .isInstanceOf(KeyFileProblem.class)
        .hasMessageStartingWith(key(PEPPER).toString())
        .hasMessageContaining("is missing")
        .hasMessageContaining("put it back");
    assertThat(key(PEPPER)).doesNotExist();
  }

  @Test
  void aDamagedFileStopsTheStartAndStaysAsItIs() throws IOException {
    var first = firstStart();
    Files.writeString(key(PEPPER), "5afe");
    assertThatThrownBy(() -> nextStart(first))
        .isInstanceOf(KeyFileProblem.class)
        .hasMessageContaining("is damaged")
        .hasMessageNotContaining("5afe")
        .hasNoCause();
    assertThat(key(PEPPER)).hasContent("5afe");
  }

  @Test
  void aFileThatOthersMayReadStopsTheStart() throws IOException {
    var first = firstStart();
    Files.setPosixFilePermissions(key(PEPPER), PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> nextStart(first))
        .isInstanceOf(KeyFileProblem.class)
        .hasMessageContaining("chmod 600");
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(data.resolve("keys"))) {
      return files.map(it -> it.getFileName().toString()).toList();
    }
  }

  @Test
  void aStartThatWasCutShortIsRepeated() throws IOException {
    Files.createDirectories(data.resolve("keys"));
    Files.writeString(key(DRAFT + UUID.randomUUID() + ".new"), "half of a p");
    firstStart();
    assertThat(names()).containsExactly(PEPPER);
  }

  @Test
  void aFirstStartThatWasCutShortBeforeTheMarkWasKeptIsRepeated() throws IOException {
    assertThatThrownBy(() -> new KeyFiles(data, Optional::empty, KeyFilesTest::powerCut))
        .hasMessage("power cut");
    assertThat(names()).singleElement().asString().startsWith(DRAFT);
    firstStart();
    assertThat(names()).containsExactly(PEPPER);
  }

  @Test
  void aFirstStartThatWasCutShortAfterTheMarkWasKeptGoesOn() throws IOException {
    var kept = new ArrayList<String>();
    assertThatThrownBy(
            () ->
                new KeyFiles(
                    data,
                    Optional::empty,
                    fingerprint -> {
                      kept.add(fingerprint);
                      return powerCut(fingerprint);
                    }))
        .hasMessage("power cut");
    var next = new KeyFiles(data, () -> Optional.of(kept.getFirst()), KeyFilesTest::powerCut);
    assertThat(next.pepper().fingerprint()).isEqualTo(kept.getFirst());
    assertThat(names()).containsExactly(PEPPER);
  }

  private static String powerCut(String ignored) {
    throw new IllegalStateException("power cut");
  }

  @Test
  void ofTwoThatStartForTheFirstTimeTogetherBothTakeTheSame() throws IOException {
    var first = new ArrayList<KeyFiles>();
    // The other one begins and ends while this one is about to keep its mark.
    var second =
        new KeyFiles(
            data,
            Optional::empty,
            _ -> {
              first.add(firstStart());
              return first.getFirst().pepper().fingerprint();
            });
    assertThat(second.pepper().secret()).isEqualTo(first.getFirst().pepper().secret());
    assertThat(names()).containsExactly(PEPPER);
  }

  @Test
  void aDraftThatAnotherProcessTakesAwayMeanwhileIsNoTrouble() throws IOException {
    Files.createDirectories(data.resolve("keys"));
    // Is listed, and is gone when it is read.
    var gone = Files.createSymbolicLink(key(DRAFT + UUID.randomUUID()), key("gone"));
    var first = new ArrayList<KeyFiles>();
    var asked = new AtomicInteger();
    var second =
        new KeyFiles(
            data,
            () -> {
              if (asked.getAndIncrement() == 0) {
                return Optional.empty();
              }
              try {
                Files.delete(gone);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              first.add(firstStart());
              return Optional.of(first.getFirst().pepper().fingerprint());
            },
            KeyFilesTest::powerCut);
    assertThat(second.pepper().secret()).isEqualTo(first.getFirst().pepper().secret());
  }

  @Test
  void aPepperBesideAnEmptyDatabaseStopsTheStart() throws IOException {
    firstStart();
    var before = Files.readString(key(PEPPER));
    assertThatThrownBy(this::firstStart)
        .isInstanceOf(KeyFileProblem.class)
        .hasMessageStartingWith(key(PEPPER).toString())
        .hasMessageContaining("the database is empty")
        .hasMessageContaining("restore")
        .hasMessageContaining("move " + data.resolve("keys") + " away");
    assertThat(key(PEPPER)).hasContent(before);
  }
}
