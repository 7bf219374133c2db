package id.bersinar.tips.record;

import id.bersinar.storage.KeyFileProblem;
import id.bersinar.storage.StorageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The store of keys without which no tip can be opened, a file each, apart from the database: a
/// key that is destroyed takes its tip along, in every backup of the database too. So it must
/// never be in a backup itself that is kept for longer than the tips are.
///
/// Keys are made in advance, many at once, and a tip takes one at random: neither names nor times
/// of files tell when it came.
///
/// A key that one sender's wish takes away goes later, with others, for the same reason.
///
/// All processes share the store, and none knows what another still has to give out. So each gives
/// out only what it made a short while ago, and takes away of the others what is long past that.
@Component
public class ShredKeys {

  private static final int BATCH = 64;
  // Longer than from one tidying to the next, or a tip would be what makes new keys.
  private static final Duration GIVEN_OUT = Duration.ofHours(36);
  // Before that: while a computer sleeps nobody tidies up.
  private static final Duration OLD = Duration.ofHours(30);
  private static final int LOW = BATCH / 2;
  private static final Duration STRAY = Duration.ofDays(2);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final KeyDirectory keys;
  private final Clock clock;
  private final Set<UUID> unneeded = new HashSet<>();
  private final List<Key> free = new ArrayList<>();
  private Instant madeAt = Instant.MIN;

  @Autowired
  ShredKeys(StorageSettings storage, Tips tips, WaitingRoom waiting, Clock clock) {
    this(storage.dataDirectory(), used(tips, waiting), clock);
  }

  /// @param used the keys of tips
  /// @throws KeyFileProblem if there are tips, but no store
  ShredKeys(Path dataDirectory, Set<UUID> used, Clock clock) {
    this.clock = clock;
    var directory = dataDirectory.resolve("keys").resolve("shred");
    keys = new KeyDirectory(directory);
    if (!used.isEmpty() && Files.notExists(directory)) {
      throw new KeyFileProblem(
          directory,
          "is missing, but the database holds sealed tips, which nobody can open without it: put it"
              + " back; nothing has been changed");
    }
    try {
      keys.open();
      renew();
    } catch (IOException e) {
      throw new KeyFileProblem(directory, "can't be used: " + e.getClass().getSimpleName());
    }
  }

  static Set<UUID> used(Tips tips, WaitingRoom waiting) {
    // In this order: another node may be releasing.
    var used = new HashSet<>(waiting.shredKeys());
    used.addAll(tips.shredKeys());
    return used;
  }

  /// A key for a tip, from memory: reading its file would leave a time there.
  ///
  /// @param name of its file
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Key(UUID name, byte[] bytes) {
    @Override
    public String toString() {
      return "Key";
    }
  }

  /// A key that no tip has yet.
  public synchronized Key take() {
    try {
      if (madeAt.plus(GIVEN_OUT).isBefore(clock.instant())) {
        renew();
      }
      for (int tries = 0; tries <= BATCH; tries++) {
        if (free.isEmpty()) {
          renew();
        }
        var key = free.removeLast();
        // A clock that was wrong for a while may have made another process take it for a stray.
        if (keys.isOnDisk(key.name())) {
          return key;
        }
      }
      throw new IOException("keys disappear");
    } catch (IOException e) {
      throw new UncheckedIOException("no key can be made for a tip", e);
    }
  }

  /// Makes new keys before a tip has to wait for some because they are too old.
  synchronized void renewOld() {
    if (madeAt.plus(OLD).isBefore(clock.instant())) {
      renewInAdvance();
    }
  }

  /// Makes new keys before a tip has to wait for some because there are none. Seldom, so that their
  /// times don't tell either when the last tip came.
  synchronized void renewLow() {
    if (free.size() < LOW) {
      renewInAdvance();
    }
  }

  private void renewInAdvance() {
    try {
      renew();
    } catch (IOException e) {
      throw new UncheckedIOException("no keys can be made in advance", e);
    }
  }

  /// Makes keys in place of those that are left, which are destroyed as strays one day.
  private void renew() throws IOException {
    // None is given out before all are on disk: if it fills up meanwhile, they are strays.
    var made = new ArrayList<Key>();
    for (int count = 0; count < BATCH; count++) {
      var name = keys.create();
      made.add(new Key(name, keys.find(name).orElseThrow()));
    }
    keys.sync();
    free.clear();
    free.addAll(made);
    Collections.shuffle(free, RANDOM);
    madeAt = clock.instant();
  }

  /// Makes new keys, and destroys those that nobody will take any more. To be called once a day.
  ///
  /// @param used the keys of tips
  synchronized void tidy(Set<UUID> used) {
    try {
      renew();
      keys.readOthers();
      var oldest = clock.instant().minus(STRAY);
      for (var name : keys.names()) {
        if (!used.contains(name) && !isFree(name) && keys.isOlder(name, oldest)) {
          destroy(name);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the keys of tips can't be tidied up", e);
    }
  }

  private boolean isFree(UUID name) {
    return free.stream().anyMatch(it -> it.name().equals(name));
  }

  /// The key, unless it is destroyed.
  Optional<byte[]> find(UUID name) {
    return keys.find(name);
  }

  void readOthers() {
    keys.readOthers();
  }

  /// Destroys the key with the next [#destroyUnneeded].
  synchronized void destroyLater(UUID name) {
    unneeded.add(name);
  }

  /// Destroys what was given to [#destroyLater], unless a tip has it all the same, as after a
  /// transaction that failed.
  ///
  /// @param used the keys of tips
  synchronized void destroyUnneeded(Set<UUID> used) {
    unneeded.stream().filter(it -> !used.contains(it)).forEach(this::destroy);
    unneeded.clear();
  }

  void destroy(UUID name) {
    keys.destroy(name);
  }
}
