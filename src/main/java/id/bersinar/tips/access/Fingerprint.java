package id.bersinar.tips.access;

import java.math.BigInteger;

/// By what people compare two readings of a record: 20 digits, 66 bits of a hash, which nobody
/// brings about by trying.
final class Fingerprint {

  static final int DIGITS = 20;

  private static final BigInteger ALL = BigInteger.TEN.pow(DIGITS);

  private Fingerprint() {}

  /// The digits, in groups of four.
  ///
  /// @param hash in hexadecimal
  static String of(String hash) {
    var digits = new BigInteger(hash, 16).mod(ALL).toString();
    return ("0".repeat(DIGITS - digits.length()) + digits).replaceAll("(.{4})(?=.)", "$1 ");
  }
}
