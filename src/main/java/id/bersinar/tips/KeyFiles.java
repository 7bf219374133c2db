package id.bersinar.tips;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What stands outside the database: the pepper of receipts and passphrases, made at the first
/// start. A copy of it belongs to every backup, but not beside the database's.
@Component
class KeyFiles {

  private static final int PEPPER_BYTES = 32;

  private final Path pepperFile;
  private final Pepper pepper;

  @Autowired
  KeyFiles(@Value("${bersinar.data-dir}") Path dataDirectory, PepperMark mark) {
    this(dataDirectory, mark.fingerprint());
    requireFit(mark.keep(pepper.fingerprint()));
  }

  /// @param known the fingerprint of the pepper that is in use; absent before the first start
  /// @throws KeyFileProblem if a file is missing while it is in use, can't be read or used, belongs
  ///     to another installation, or is open to others than its owner
  KeyFiles(Path dataDirectory, Optional<String> known) {
    var directory = new OwnerOnlyDirectory(directory(dataDirectory), known.isPresent());
    pepperFile = directory.file("tips-pepper.txt");
    pepper = pepper(pepperFile, directory.read(pepperFile, KeyFiles::freshPepper));
    known.ifPresent(this::requireFit);
  }

  private void requireFit(String known) {
    if (!known.equals(pepper.fingerprint())) {
      throw new KeyFileProblem(
          pepperFile,
          "belongs to another installation: no receipt of the tips in the database would be found"
              + " with it; put back the one that belongs to the database");
    }
  }

  private static Path directory(Path dataDirectory) {
    return dataDirectory.resolve("keys");
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

    /// A key for something else.
    byte[] key(String purpose) {
      return Hkdf.derive(bytes, purpose);
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
