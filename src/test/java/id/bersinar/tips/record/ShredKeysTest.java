package id.bersinar.tips.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.bersinar.scenario.MovableClock;
import id.bersinar.storage.KeyFileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShredKeysTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir Path data;

  private final MovableClock clock = new MovableClock();
  private final Set<String> aged = new HashSet<>();

  private ShredKeys keys(UUID... used) {
    return new ShredKeys(data, Set.of(used), clock);
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
    var key = keys.take();
    var taken = key.name();
    assertThat(before).contains(taken.toString());
    assertThat(files()).isEqualTo(before);
    assertThat(keys.find(taken)).hasValue(key.bytes());
    assertThat(key.bytes()).hasSize(32);
    assertThat(keys.take().name()).isNotEqualTo(taken);
    var file = data.resolve("keys/shred").resolve(taken.toString());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void theNextStartFindsTheKeysOfTipsAndGivesThemToNoOther() {
    var first = keys();
    var taken = first.take().name();
    var key = first.find(taken).orElseThrow();
    var next = keys(taken);
    assertThat(next.find(taken)).hasValue(key);
    for (int count = 0; count < 200; count++) {
      assertThat(next.take().name()).isNotEqualTo(taken);
    }
  }

  @Test
  void aDestroyedKeyIsGone() throws IOException {
    var keys = keys();
    var taken = keys.take().name();
    keys.destroy(taken);
    keys.destroy(taken);
    assertThat(keys.find(taken)).isEmpty();
    assertThat(files()).doesNotContain(taken.toString());
  }

  @Test
  void noFileIsReadOrWrittenForOneTipOrOneLookUp() throws IOException {
    var old = keys().take().name();
    var keys = keys(old);
    letAllBeAccessedLongAgo();
    var before = files();
    var taken = keys.take().name();
    assertThat(keys.find(old)).isPresent();
    assertThat(keys.find(taken)).isPresent();
    keys.destroyLater(old);
    assertThat(files()).isEqualTo(before);
    for (var name : before) {
      assertThat(accessed(name)).isEqualTo(LONG_AGO);
    }
    Files.readAllBytes(data.resolve("keys/shred").resolve(old.toString()));
    assumeThat(accessed(old.toString()))
        .as("the file system keeps no times")
        .isNotEqualTo(LONG_AGO);
  }

  private void letAllBeAccessedLongAgo() throws IOException {
    for (var name : files()) {
      Files.setAttribute(data.resolve("keys/shred").resolve(name), "lastAccessTime", LONG_AGO);
    }
  }

  private Object accessed(String name) throws IOException {
    return Files.getAttribute(data.resolve("keys/shred").resolve(name), "lastAccessTime");
  }

  @Test
  void whatASenderTakesBackIsDestroyedWithOthersUnlessItsTipIsStillThere() {
    var keys = keys();
    var withdrawn = keys.take().name();
    var kept = keys.take().name();
    keys.destroyLater(withdrawn);
    // As where the transaction fails afterwards.
    keys.destroyLater(kept);
    keys.destroyUnneeded(Set.of(kept));
    assertThat(keys.find(withdrawn)).isEmpty();
    assertThat(keys.find(kept)).isPresent();
  }

  @Test
  void whatAnotherProcessMakesAndDestroysIsFollowed() {
    var one = keys();
    var other = keys();
    var made = other.take();
    assertThat(one.find(made.name())).hasValue(made.bytes());
    other.destroy(made.name());
    one.readOthers();
    assertThat(one.find(made.name())).isEmpty();
  }

  @Test
  void keysThatNobodyWillTakeAreDestroyedAndThoseOfTipsStay() {
    var first = keys();
    var used = first.take().name();
    var stray = first.take().name();
    var next = keys(used);
    var fresh = next.take().name();
    next.tidy(Set.of(used, fresh));
    assertThat(next.find(stray)).isPresent();
    clock.advance(Duration.ofDays(3));
    next.tidy(Set.of(used, fresh));
    assertThat(next.find(stray)).isEmpty();
    assertThat(next.find(used)).isPresent();
    assertThat(next.find(fresh)).isPresent();
  }

  @Test
  void whatAnotherProcessStillGivesOutIsNeverSwept() throws IOException {
    var one = keys();
    var other = keys();
    var used = new HashSet<UUID>();
    for (int hour = 0; hour < 24 * 6; hour++) {
      // Once a day, but not at the same time.
      if (hour % 24 == 7) {
        one.tidy(used);
      } else if (hour % 24 == 19) {
        other.tidy(used);
      }
      for (var process : List.of(one, other)) {
        var taken = process.take().name();
        assertThat(process.find(taken)).as("hour " + hour).isPresent();
        assertThat(used.add(taken)).isTrue();
      }
      age(Duration.ofHours(1));
    }
    assertThat(used).allSatisfy(it -> assertThat(one.find(it)).isPresent());
  }

  @Test
  void whatAnotherProcessHasSweptAllTheSameIsNotGivenOut() {
    var one = keys();
    var other = keys();
    // The other's clock was wrong for a while.
    clock.advance(Duration.ofDays(3));
    other.tidy(Set.of());
    clock.reset();
    var taken = one.take();
    assertThat(one.find(taken.name())).hasValue(taken.bytes());
  }

  @Test
  void noTipIsWhatMakesNewKeys() throws IOException {
    var keys = keys();
    for (int tip = 0; tip < 40; tip++) {
      keys.take();
    }
    keys.renewLow();
    var before = files();
    for (int tip = 0; tip < 40; tip++) {
      keys.take();
    }
    assertThat(files()).isEqualTo(before);

    keys.renewLow();
    // As after a night in which the computer slept.
    clock.advance(Duration.ofHours(40));
    keys.renewOld();
    before = files();
    keys.renewOld();
    keys.renewLow();
    keys.take();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aProcessThatCouldNotTidyUpMakesNewKeysAllTheSame() throws IOException {
    var keys = keys();
    var old = files();
    age(Duration.ofDays(2));
    assertThat(old).doesNotContain(keys.take().name().toString());
  }

  @Test
  void processesThatTidyUpAtOnceAreNotInEachOthersWay() throws Exception {
    for (int round = 0; round < 5; round++) {
      var processes = List.of(keys(), keys(), keys());
      age(Duration.ofDays(3));
      try (var threads = Executors.newFixedThreadPool(processes.size())) {
        for (var done :
            threads.invokeAll(
                processes.stream()
                    .map(it -> Executors.callable(() -> it.tidy(Set.of())))
                    .toList())) {
          done.get();
        }
      }
    }
  }

  /// Lets time pass; files that are new have been made when the clock says.
  private void age(Duration time) throws IOException {
    for (var name : files()) {
      if (aged.add(name)) {
        var file = data.resolve("keys/shred").resolve(name);
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      }
    }
    clock.advance(time);
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
