package id.bersinar.tips.secrets;

import id.bersinar.storage.BackupFiles;
import id.bersinar.storage.KeyFileProblem;
import id.bersinar.storage.StorageSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// What stands outside the database: the pepper of receipts and passphrases, made at the first
/// start. A copy of it belongs to every backup, but not beside the database's.
@Component
public class KeyFiles {

  private static final String NAME = "tips-pepper.txt";
  private static final String DRAFT = NAME + ".first-";
  private static final int LENGTH_OF_NAME = 36;
  private static final int PEPPER_BYTES = 32;

  private final OwnerOnlyDirectory directory;
  private final Pepper pepper;

  @Autowired
  KeyFiles(StorageSettings storage, PepperMark mark) {
    this(storage.dataDirectory(), mark::fingerprint, mark::keep);
  }

  /// A fresh pepper gets its name only once its mark is on disk in the database. So a pepper of
  /// that name beside a database without a mark means that the database is lost, and not that the
  /// first start was cut short.
  ///
  /// @param known the fingerprint of the pepper that is in use; absent before the first start
  /// @param keep keeps the fingerprint of a fresh one unless there is one already; returns which
  ///     one is on disk then
  /// @throws KeyFileProblem if a file is missing while it is in use, can't be read or used, belongs
  ///     to another installation or to a database that is gone, or is open to others than its owner
  KeyFiles(Path dataDirectory, Supplier<Optional<String>> known, UnaryOperator<String> keep) {
    directory = new OwnerOnlyDirectory(directory(dataDirectory));
    var file = directory.file(NAME);
    // Before the mark is read: another process may begin between.
    boolean isThere = hasPepper(dataDirectory);
    var fingerprint = known.get();
    if (isThere && fingerprint.isEmpty()) {
      throw withoutDatabase(dataDirectory);
    }
    pepper = inUse(directory, file, fingerprint.orElseGet(() -> first(directory, known, keep)));
    directory.delete(directory.all(DRAFT + "*"));
  }

  private static String first(
      OwnerOnlyDirectory directory, Supplier<Optional<String>> known, UnaryOperator<String> keep) {
    String draft;
    try {
      draft = draft(directory);
    } catch (KeyFileProblem problem) {
      // Another process that started at the same time may have used it; its mark came first.
      return known.get().orElseThrow(() -> problem);
    }
    return keep.apply(draft);
  }

  /// Makes a pepper, or takes the one that a first start has left that was cut short.
  ///
  /// @return its fingerprint
  private static String draft(OwnerOnlyDirectory directory) {
    var left = directory.all(DRAFT + "?".repeat(LENGTH_OF_NAME));
    if (!left.isEmpty()) {
      return pepper(left.getFirst(), directory.read(left.getFirst())).fingerprint();
    }
    var fresh = directory.file(DRAFT + UUID.randomUUID());
    var content = freshPepper();
    directory.create(fresh, content);
    return pepper(fresh, content).fingerprint();
  }

  private static Pepper inUse(OwnerOnlyDirectory directory, Path file, String fingerprint) {
    if (!Files.exists(file)) {
      try {
        directory.all(DRAFT + "?".repeat(LENGTH_OF_NAME)).stream()
            .filter(it -> pepper(it, directory.read(it)).fingerprint().equals(fingerprint))
            .forEach(it -> directory.rename(it, file));
      } catch (KeyFileProblem problem) {
        // Another process that started at the same time has done so.
        if (!Files.exists(file)) {
          throw problem;
        }
      }
    }
    if (!Files.exists(file)) {
      throw new KeyFileProblem(
          file,
          "is missing, but the database holds sealed tips: put it back from its backup;"
              + " nothing has been changed");
    }
    var pepper = pepper(file, directory.read(file));
    if (!pepper.fingerprint().equals(fingerprint)) {
      throw new KeyFileProblem(
          file,
          "belongs to another installation: no receipt of the tips in the database would be found"
              + " with it; put back the one that belongs to the database");
    }
    return pepper;
  }

  /// Whether the data directory has a pepper that some database knows.
  static boolean hasPepper(Path dataDirectory) {
    return Files.exists(directory(dataDirectory).resolve(NAME));
  }

  /// What to say where there is a pepper, but the database that knew it is empty.
  static KeyFileProblem withoutDatabase(Path dataDirectory) {
    var backup =
        new BackupFiles(dataDirectory)
            .newest()
            .map(it -> "restore the newest backup (H2's is " + it + ")")
            .orElse("restore the database from its backup");
    return new KeyFileProblem(
        directory(dataDirectory).resolve(NAME),
        "is there, but the database is empty: %s (README, \"Back up and restore\"), or move %s away to begin anew"
            .formatted(backup, directory(dataDirectory)));
  }

  private static Path directory(Path dataDirectory) {
    return dataDirectory.resolve("keys");
  }

  /// Whether that was noted beside the pepper.
  public boolean has(String note) {
    return Files.exists(directory.file(note));
  }

  /// Notes beside the pepper that something was done; on disk when this returns.
  public void note(String note) {
    directory.create(directory.file(note), note);
  }

  /// A key for something else than stretching, which stands outside the database as the pepper
  /// does.
  public byte[] key(String purpose) {
    return Hkdf.derive(pepper.bytes, purpose);
  }

  /// Goes into the stretching of every receipt and passphrase.
  Pepper pepper() {
    return pepper;
  }

  /// What is the same for all receipts of an installation.
  static final class Pepper {

    private final byte[] bytes;

    private Pepper(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] salt() {
      return Arrays.copyOf(bytes, Stretching.SALT_BYTES);
    }

    byte[] secret() {
      return Arrays.copyOfRange(bytes, Stretching.SALT_BYTES, bytes.length);
    }

    /// By which this pepper is told from others.
    String fingerprint() {
      return new ReceiptSecret(bytes).lookup();
    }
  }

  private static String freshPepper() {
    var bytes = new byte[Stretching.SALT_BYTES + PEPPER_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static Pepper pepper(Path file, String hex) {
    try {
      var bytes = HexFormat.of().parseHex(hex.strip());
      if (bytes.length == Stretching.SALT_BYTES + PEPPER_BYTES) {
        return new Pepper(bytes);
      }
    } catch (IllegalArgumentException e) {
      // As a wrong length: what stands there isn't repeated, it may be most of a secret.
    }
    throw broken(file);
  }

  private static KeyFileProblem broken(Path file) {
    return new KeyFileProblem(file, "is damaged: put it back from its backup");
  }
}
