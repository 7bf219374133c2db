package id.bersinar.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShredKeysTest {

  @TempDir Path data;

  private ShredKeys keys(UUID... used) {
    return new ShredKeys(data, Set.of(used));
  }

  private Set<String> files() throws IOException {
    try (var files = Files.list(data.resolve("keys/shred"))) {
      var names = new HashSet<String>();
      files.forEach(it -> names.add(it.getFileName().toString()));
      return names;
    }
  }

  @Test
  void keysAreMadeInAdvanceSoThatTakingOneWritesNothing() throws IOException {
    var keys = keys();
    var before = files();
    var taken = keys.take();
    assertThat(before).contains(taken.toString());
    assertThat(files()).isEqualTo(before);
    assertThat(keys.find(taken)).hasValueSatisfying(it -> assertThat(it).hasSize(32));
    assertThat(keys.take()).isNotEqualTo(taken);
    var file = data.resolve("keys/shred").resolve(taken.toString());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void theNextStartFindsTheKeysOfTipsAndGivesThemToNoOther() {
    var first = keys();
    var taken = first.take();
    var key = first.find(taken).orElseThrow();
    var next = keys(taken);
    assertThat(next.find(taken)).hasValue(key);
    for (int count = 0; count < 200; count++) {
      assertThat(next.take()).isNotEqualTo(taken);
    }
  }

  @Test
  void aDestroyedKeyIsGone() throws IOException {
    var keys = keys();
    var taken = keys.take();
    keys.destroy(taken);
    keys.destroy(taken);
    assertThat(keys.find(taken)).isEmpty();
    assertThat(files()).doesNotContain(taken.toString());
  }

  @Test
  void keysThatNobodyWillTakeAreDestroyedAndThoseOfTipsStay() {
    var first = keys();
    var used = first.take();
    var stray = first.take();
    var next = keys(used);
    var fresh = next.take();
    next.tidy(Set.of(used, fresh), Instant.now());
    assertThat(next.find(stray)).isPresent();
    next.tidy(Set.of(used, fresh), Instant.now().plus(Duration.ofDays(3)));
    assertThat(next.find(stray)).isEmpty();
    assertThat(next.find(used)).isPresent();
    assertThat(next.find(fresh)).isPresent();
  }

  @Test
  void withoutTheStoreThereIsNoStartWhileThereAreTips() {
    assertThatThrownBy(() -> keys(UUID.randomUUID()))
        .isInstanceOf(KeyFileProblem.class)
        .hasMessageContaining("shred is missing")
        .hasMessageContaining("put it back");
    assertThat(data.resolve("keys")).doesNotExist();
  }
}
