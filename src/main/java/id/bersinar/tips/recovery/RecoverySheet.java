package id.bersinar.tips.recovery;

import id.bersinar.tips.access.RecoveryKey;
import id.bersinar.tips.secrets.Hpke;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

/// One of the three sheets of paper that the recovery key is on. Any two give the key, one alone
/// says nothing about it (Shamir's secret sharing).
///
/// It has five lines of sixteen characters, which people copy by hand. Each carries a check of its
/// own, so that a slip of the pen is found in the line where it is.
final class RecoverySheet {

  static final int COUNT = 3;
  static final int LINES = 5;

  private static final int NEEDED = 2;
  private static final int KEY_BYTES = 32;
  private static final int DATA = 8;
  private static final int CHECK = 2;
  private static final byte LAYOUT = 1;
  // Crockford's base32, which has no I, L, O and U.
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int DIGIT_BITS = 5;
  private static final int DIGITS_OF_LINE = (DATA + CHECK) * Byte.SIZE / DIGIT_BITS;
  private static final ShamirSecretSplitter.Algorithm FIELD = ShamirSecretSplitter.Algorithm.AES;

  // The first line: layout, number, fingerprint of the key. The others: the share.
  private final byte[] content;

  private RecoverySheet(byte[] content) {
    this.content = content;
  }

  /// The three sheets of a key.
  static List<RecoverySheet> split(Hpke.Pair key) {
    var splitter = ShamirSecretSplitter.getInstance(FIELD, KEY_BYTES, new SecureRandom());
    var shares = splitter.resplit(key.privateKey(), NEEDED, COUNT).getSecretShares();
    var fingerprint = RecoveryKey.digest(key.publicKey());
    return IntStream.range(0, COUNT)
        .mapToObj(it -> sheet(it + 1, fingerprint, encoded(shares[it])))
        .toList();
  }

  private static RecoverySheet sheet(int number, byte[] fingerprint, byte[] share) {
    var content = new byte[DATA + KEY_BYTES];
    content[0] = LAYOUT;
    content[1] = (byte) number;
    System.arraycopy(fingerprint, 0, content, 2, RecoveryKey.FINGERPRINT_BYTES);
    System.arraycopy(share, 0, content, DATA, KEY_BYTES);
    return new RecoverySheet(content);
  }

  private static byte[] encoded(ShamirSplitSecretShare share) {
    try {
      return share.getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The key that two sheets give; absent where it is the same sheet twice, or they are of
  /// different keys.
  static Optional<Hpke.Pair> join(RecoverySheet one, RecoverySheet other) {
    if (one.number() == other.number() || !one.key().equals(other.key())) {
      return Optional.empty();
    }
    try {
      var shares = new ShamirSplitSecretShare[] {one.share(), other.share()};
      var key = Hpke.Pair.of(ShamirSplitSecret.getInstance(FIELD, shares).getSecret());
      return Optional.of(key).filter(it -> RecoveryKey.of(it).fingerprint().equals(one.key()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private ShamirSplitSecretShare share() {
    return new ShamirSplitSecretShare(Arrays.copyOfRange(content, DATA, content.length), number());
  }

  /// From 1 to [#COUNT].
  int number() {
    return content[1];
  }

  /// The fingerprint of the key that the sheet is of.
  String key() {
    return RecoveryKey.fingerprint(
        Arrays.copyOfRange(content, 2, 2 + RecoveryKey.FINGERPRINT_BYTES));
  }

  /// As they are written down: four groups of four.
  List<String> lines() {
    var lines = new ArrayList<String>();
    for (int place = 0; place < LINES; place++) {
      var data = data(content, place);
      var line = Arrays.copyOf(data, DATA + CHECK);
      System.arraycopy(check(content, place, data), 0, line, DATA, CHECK);
      lines.add(text(line));
    }
    return lines;
  }

  private static byte[] data(byte[] content, int place) {
    return Arrays.copyOfRange(content, place * DATA, (place + 1) * DATA);
  }

  /// Belongs to one line of one sheet: lines that are swapped, or another sheet's, don't fit.
  private static byte[] check(byte[] content, int place, byte[] data) {
    var digest = RecoveryKey.digest(data(content, 0), new byte[] {(byte) place}, data);
    return Arrays.copyOf(digest, CHECK);
  }

  private static String text(byte[] line) {
    var number = new BigInteger(1, line);
    var text = new StringBuilder();
    for (int digit = DIGITS_OF_LINE - 1; digit >= 0; digit--) {
      int value = number.shiftRight(digit * DIGIT_BITS).intValue() & (DIGITS.length() - 1);
      text.append(DIGITS.charAt(value));
    }
    return text.toString().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /// What was typed, however it is spaced and with letters for digits that look like them; absent
  /// where it can't be a line.
  private static Optional<byte[]> bytes(String typed) {
    var text =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s.,_-]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    var values = text.chars().map(DIGITS::indexOf).toArray();
    if (values.length != DIGITS_OF_LINE || IntStream.of(values).anyMatch(it -> it < 0)) {
      return Optional.empty();
    }
    var number = BigInteger.ZERO;
    for (int value : values) {
      number = number.shiftLeft(DIGIT_BITS).or(BigInteger.valueOf(value));
    }
    var bytes = new byte[DATA + CHECK];
    for (int place = 0; place < bytes.length; place++) {
      bytes[bytes.length - 1 - place] = number.shiftRight(place * Byte.SIZE).byteValue();
    }
    return Optional.of(bytes);
  }

  /// A sheet as it is typed, line by line.
  static final class Typed {

    private final byte[] content = new byte[DATA * LINES];
    private int lines;

    /// From 1.
    int nextLine() {
      return lines + 1;
    }

    boolean isWhole() {
      return lines == LINES;
    }

    /// Takes the next line; false where it isn't as on the sheet.
    boolean accept(String line) {
      var bytes = bytes(line);
      if (bytes.isEmpty()) {
        return false;
      }
      var data = Arrays.copyOf(bytes.get(), DATA);
      System.arraycopy(data, 0, content, lines * DATA, DATA);
      var check = Arrays.copyOfRange(bytes.get(), DATA, DATA + CHECK);
      if (content[0] != LAYOUT || !Arrays.equals(check, check(content, lines, data))) {
        return false;
      }
      lines++;
      return true;
    }

    RecoverySheet sheet() {
      if (!isWhole()) {
        throw new IllegalStateException("lines are missing");
      }
      return new RecoverySheet(content.clone());
    }
  }
}
