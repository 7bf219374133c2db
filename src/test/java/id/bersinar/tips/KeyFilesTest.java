package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFilesTest {

  private static final String KEYSET = "tips-keyset.json";
  private static final String PEPPER = "tips-pepper.txt";
  private static final byte[] WORD = "contoh".getBytes(StandardCharsets.UTF_8);
  private static final byte[] CONTEXT = {};

  @TempDir Path data;

  private Path key(String name) {
    return data.resolve("keys").resolve(name);
  }

  @Test
  void theFirstStartMakesKeysThatOnlyTheirOwnerMayRead() throws IOException {
    assertThat(new KeyFiles(data, false).pepper().secret()).hasSize(32);
    assertThat(rights(data.resolve("keys"))).isEqualTo("rwx------");
    try (var files = Files.list(data.resolve("keys"))) {
      assertThat(files).containsExactlyInAnyOrder(key(KEYSET), key(PEPPER));
    }
    assertThat(rights(key(KEYSET))).isEqualTo("rw-------");
    assertThat(rights(key(PEPPER))).isEqualTo("rw-------");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void theNextStartUsesTheSameKeys() throws Exception {
    var first = new KeyFiles(data, false);
    var next = new KeyFiles(data, true);
    assertThat(next.aead().decrypt(first.aead().encrypt(WORD, CONTEXT), CONTEXT)).isEqualTo(WORD);
    assertThat(next.pepper().secret()).isEqualTo(first.pepper().secret());
    assertThat(next.pepper().salt()).isEqualTo(first.pepper().salt());
  }

  @Test
  void everyInstallationHasItsOwn(@TempDir Path other) {
    assertThat(new KeyFiles(data, false).pepper().secret())
        .isNotEqualTo(new KeyFiles(other, false).pepper().secret());
  }

  @ParameterizedTest
  @ValueSource(strings = {KEYSET, PEPPER})
  void aFileThatIsMissingWhileThereAreTipsStopsTheStartAndNothingIsWritten(String name)
      throws IOException {
    new KeyFiles(data, false);
    Files.delete(key(name));
    assertThatThrownBy(() -> new KeyFiles(data, true))
        .isInstanceOf(KeyFileProblem.class)
        .hasMessageStartingWith(key(name).toString())
        .hasMessageContaining("is missing")
        .hasMessageContaining("put it back");
    assertThat(key(name)).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {KEYSET, PEPPER})
  void aDamagedFileStopsTheStartAndStaysAsItIs(String name) throws IOException {
    new KeyFiles(data, false);
    Files.writeString(key(name), "5afe");
    assertThatThrownBy(() -> new KeyFiles(data, false))
        .isInstanceOf(KeyFileProblem.class)
        .hasMessageContaining("is damaged")
        .hasMessageNotContaining("5afe")
        .hasNoCause();
    assertThat(key(name)).hasContent("5afe");
  }

  @Test
  void aFileThatOthersMayReadStopsTheStart() throws IOException {
    new KeyFiles(data, false);
    Files.setPosixFilePermissions(key(PEPPER), PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> new KeyFiles(data, true))
        .isInstanceOf(KeyFileProblem.class)
        .hasMessageContaining("chmod 600");
  }

  @Test
  void aStartThatWasCutShortIsRepeated() throws IOException {
    Files.createDirectories(data.resolve("keys"));
    Files.writeString(key(KEYSET + ".new"), "half of a k");
    new KeyFiles(data, false);
    assertThat(key(KEYSET)).exists();
    assertThat(key(KEYSET + ".new")).doesNotExist();
  }
}
