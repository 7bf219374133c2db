package id.bersinar.tips.secrets;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/// A key to sign with (Ed25519, RFC 8032). Keys and signatures are told in hexadecimal.
public final class Signing {

  private static final HexFormat HEX = HexFormat.of();

  private final Ed25519Sign.KeyPair pair;

  private Signing(Ed25519Sign.KeyPair pair) {
    this.pair = pair;
  }

  /// The one that belongs to a key pair: whoever opens that has this too.
  public static Signing of(Hpke.Pair own) {
    try {
      var seed = Hkdf.derive(own.privateKey(), "signing");
      return new Signing(Ed25519Sign.KeyPair.newKeyPairFromSeed(seed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public String publicKey() {
    return HEX.formatHex(pair.getPublicKey());
  }

  public String sign(String content) {
    try {
      return HEX.formatHex(new Ed25519Sign(pair.getPrivateKey()).sign(bytes(content)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether whoever holds the private half has signed that.
  public static boolean isOf(String publicKey, String content, String signature) {
    try {
      new Ed25519Verify(HEX.parseHex(publicKey)).verify(HEX.parseHex(signature), bytes(content));
      return true;
    } catch (GeneralSecurityException | IllegalArgumentException forged) {
      return false;
    }
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
