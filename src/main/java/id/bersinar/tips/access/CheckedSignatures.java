package id.bersinar.tips.access;

import id.bersinar.tips.secrets.Signing;
import org.springframework.stereotype.Component;

/// Checks each signature once: that takes a millisecond, and each screen of an officer asks for
/// those of the whole desk. Forged ones are checked anew each time.
@Component
class CheckedSignatures {

  private record Signature(String publicKey, String content, String signature) {}

  private final Newest<Signature> genuine = new Newest<>();

  /// Whether whoever holds the private half has signed that.
  boolean isOf(String publicKey, String content, String signature) {
    var one = new Signature(publicKey, content, signature);
    boolean isGenuine = genuine.has(one) || Signing.isOf(publicKey, content, signature);
    if (isGenuine) {
      genuine.add(one);
    }
    return isGenuine;
  }
}
