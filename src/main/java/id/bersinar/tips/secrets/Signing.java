package id.bersinar.tips.secrets;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/// A key to sign with (Ed25519, RFC 8032). Keys and signatures are told in hexadecimal.
public final class Signing {

  private static final HexFormat HEX = HexFormat.of();

  private final Ed25519PrivateKeyParameters key;

  private Signing(Ed25519PrivateKeyParameters key) {
    this.key = key;
  }

  /// The one that belongs to a key pair: whoever opens that has this too.
  public static Signing of(Hpke.Pair own) {
    return new Signing(new Ed25519PrivateKeyParameters(Hkdf.derive(own.privateKey(), "signing")));
  }

  public String publicKey() {
    return HEX.formatHex(key.generatePublicKey().getEncoded());
  }

  public String sign(String content) {
    return HEX.formatHex(signer(true, key, content).generateSignature());
  }

  /// Whether whoever holds the private half has signed that.
  public static boolean isOf(String publicKey, String content, String signature) {
    try {
      var key = new Ed25519PublicKeyParameters(HEX.parseHex(publicKey));
      return signer(false, key, content).verifySignature(HEX.parseHex(signature));
    } catch (IllegalArgumentException forged) {
      return false;
    }
  }

  private static Ed25519Signer signer(boolean signs, CipherParameters key, String content) {
    var signer = new Ed25519Signer();
    signer.init(signs, key);
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    signer.update(bytes, 0, bytes.length);
    return signer;
  }
}
