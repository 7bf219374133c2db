package id.bersinar.tips;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The keys that stand outside the database: what opens sealed tips, and the pepper of receipts.
/// They are made at the first start. From then on a copy of them belongs to every backup, but not
/// beside the database's.
@Component
class KeyFiles {

  private static final Configuration TINK = AeadConfig2026.get();
  private static final int SALT_BYTES = 16;
  private static final int PEPPER_BYTES = 32;

  private final Path keysetFile;
  private final Aead aead;
  private final Pepper pepper;

  @Autowired
  KeyFiles(@Value("${bersinar.data-dir}") Path dataDirectory, Tips tips) {
    this(dataDirectory, tips.count() > 0);
  }

  /// @param inUse whether there are tips that need the keys, so that none may be made anew
  /// @throws KeyFileProblem if a file is missing while it is in use, can't be read or used, or is
  ///     open to others than its owner
  KeyFiles(Path dataDirectory, boolean inUse) {
    var directory = new OwnerOnlyDirectory(dataDirectory.resolve("keys"), inUse);
    keysetFile = directory.file("tips-keyset.json");
    aead = aead(directory.read(keysetFile, KeyFiles::freshKeyset));
    var pepperFile = directory.file("tips-pepper.txt");
    pepper = pepper(pepperFile, directory.read(pepperFile, KeyFiles::freshPepper));
  }

  /// Seals and opens.
  Aead aead() {
    return aead;
  }

  /// Goes into the stretching of every receipt.
  Pepper pepper() {
    return pepper;
  }

  /// Says that the keys are not those of the tips in the database.
  KeyFileProblem wrongKeyset() {
    return new KeyFileProblem(
        keysetFile,
        "does not open the sealed tips in the database: put back the keys that belong to it");
  }

  /// What is the same for all receipts of an installation.
  static final class Pepper {
    private final byte[] bytes;

    private Pepper(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] salt() {
      return Arrays.copyOf(bytes, SALT_BYTES);
    }

    byte[] secret() {
      return Arrays.copyOfRange(bytes, SALT_BYTES, bytes.length);
    }
  }

  private static String freshKeyset() {
    try {
      return TinkJsonProtoKeysetFormat.serializeKeyset(
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK),
          TINK,
          InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key can be made", e);
    }
  }

  private Aead aead(String json) {
    try {
      return TinkJsonProtoKeysetFormat.parseKeyset(json, TINK, InsecureSecretKeyAccess.get())
          .getPrimitive(TINK, Aead.class);
    } catch (GeneralSecurityException e) {
      throw broken(keysetFile);
    }
  }

  private static String freshPepper() {
    var bytes = new byte[SALT_BYTES + PEPPER_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static Pepper pepper(Path file, String hex) {
    try {
      var bytes = HexFormat.of().parseHex(hex.strip());
      if (bytes.length == SALT_BYTES + PEPPER_BYTES) {
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
