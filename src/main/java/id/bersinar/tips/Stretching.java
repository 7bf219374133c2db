package id.bersinar.tips;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/// Makes guessing receipts slow: turns one into its secret with Argon2id (RFC 9106).
@Component
class Stretching {

  private static final int SECRET_BYTES = 32;

  // Each run takes all of its memory, 64 MiB of a heap that is meant to be small.
  private static final int AT_ONCE = 2;

  private final KeyFiles keys;
  private final Cost cost;
  private final Semaphore free = new Semaphore(AT_ONCE, true);

  Stretching(KeyFiles keys, Cost cost) {
    this.keys = keys;
    this.cost = cost;
  }

  /// What a run costs. Receipts that were given out under another cost are no longer found.
  ///
  /// @param memory in KiB
  /// @param passes over that memory
  @ConfigurationProperties("bersinar.tips.stretching")
  record Cost(@DefaultValue("65536") int memory, @DefaultValue("3") int passes) {}

  /// The receipt's secret; takes about a third of a second, and waits where many come at once.
  ReceiptSecret stretch(Receipt receipt) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory())
            .withIterations(cost.passes())
            .withParallelism(1)
            .withSalt(keys.pepper().salt())
            .withSecret(keys.pepper().secret())
            .build();
    var secret = new byte[SECRET_BYTES];
    free.acquireUninterruptibly();
    try {
      var argon2 = new Argon2BytesGenerator();
      argon2.init(parameters);
      argon2.generateBytes(receipt.digits().getBytes(StandardCharsets.US_ASCII), secret);
    } finally {
      free.release();
    }
    return new ReceiptSecret(secret);
  }
}
