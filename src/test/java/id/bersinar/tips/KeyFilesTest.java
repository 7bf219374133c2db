package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

  private static final String PEPPER = "tips-pepper.txt";

  @TempDir Path data;

  private Path key(String name) {
    return data.resolve("keys").resolve(name);
  }

  private KeyFiles firstStart() {
    return new KeyFiles(data, Optional.empty());
  }

  private KeyFiles nextStart(KeyFiles first) {
    return new KeyFiles(data, Optional.of(first.pepper().fingerprint()));
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
        .isNotEqualTo(new KeyFiles(other, Optional.empty()).pepper().secret());
  }

  @Test
  void thatOfAnotherInstallationStopsTheStart(@TempDir Path other) {
    var others = new KeyFiles(other, Optional.empty()).pepper().fingerprint();
    firstStart();
    assertThatThrownBy(() -> new KeyFiles(data, Optional.of(others)))
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
    firstStart();
    Files.writeString(key(PEPPER), "5afe");
    assertThatThrownBy(this::firstStart)
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

  @Test
  void aStartThatWasCutShortIsRepeated() throws IOException {
    Files.createDirectories(data.resolve("keys"));
    Files.writeString(key(PEPPER + ".new"), "half of a p");
    firstStart();
    assertThat(key(PEPPER)).exists();
  }

  /// Each finds no file and makes one.
  @RepeatedTest(20)
  void processesThatStartForTheFirstTimeAtOnceHaveTheSame() throws Exception {
    var starts = new ArrayList<Future<String>>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var together = new CyclicBarrier(4);
      for (int process = 0; process < 4; process++) {
        starts.add(
            threads.submit(
                () -> {
                  together.await();
                  return firstStart().pepper().fingerprint();
                }));
      }
      var first = starts.getFirst().get();
      for (var start : starts) {
        assertThat(start.get()).isEqualTo(first);
      }
    }
    try (var files = Files.list(data.resolve("keys"))) {
      assertThat(files).containsExactly(key(PEPPER));
    }
  }
}
