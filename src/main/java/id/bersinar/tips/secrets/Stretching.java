package id.bersinar.tips.secrets;

import id.bersinar.storage.AesGcm;
import id.bersinar.timers.PeriodicJob;
import id.bersinar.timers.Timing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/// Makes guessing slow: turns receipts and passphrases into keys with Argon2id (RFC 9106). What it
/// takes of the memory goes back to the system within a minute; Java by itself would keep it.
@Component
public class Stretching implements PeriodicJob {

  public static final int SALT_BYTES = 16;

  // Each run takes all of its memory, 64 MiB of a heap that is meant to be small.
  private static final int AT_ONCE = 2;
  // Below that a collection of garbage isn't worth its pause; in KiB.
  private static final int WORTH_A_COLLECTION = 32 << 10;

  private final KeyFiles keys;
  private final Cost cost;
  private final AtomicLong taken = new AtomicLong();
  // Not on the virtual threads that ask: these share few, which would serve nobody else meanwhile.
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("stretching-", 0).factory());

  Stretching(KeyFiles keys, Cost cost) {
    this.keys = keys;
    this.cost = cost;
  }

  /// What a run costs. Receipts and passphrases that were given out under another cost don't fit
  /// any more.
  ///
  /// @param memory in KiB
  /// @param passes over that memory
  @ConfigurationProperties("bersinar.tips.stretching")
  record Cost(@DefaultValue("65536") int memory, @DefaultValue("3") int passes) {}

  /// The receipt's secret; takes about a third of a second, and waits where many come at once.
  public ReceiptSecret stretch(Receipt receipt) {
    return new ReceiptSecret(stretch(receipt.digits(), keys.pepper().salt()));
  }

  /// The key of a [AesGcm]; as slow as a receipt's.
  ///
  /// @param salt of [#SALT_BYTES], the officer's
  public byte[] stretch(Passphrase passphrase, byte[] salt) {
    return stretch(passphrase.words(), salt);
  }

  private byte[] stretch(String words, byte[] salt) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memory())
            .withIterations(cost.passes())
            .withParallelism(1)
            .withSalt(salt)
            .withSecret(keys.pepper().secret())
            .build();
    var key = CompletableFuture.supplyAsync(() -> stretch(words, parameters), threads).join();
    taken.addAndGet(cost.memory());
    return key;
  }

  private static byte[] stretch(String words, Argon2Parameters parameters) {
    var key = new byte[AesGcm.KEY_BYTES];
    var argon2 = new Argon2BytesGenerator();
    argon2.init(parameters);
    argon2.generateBytes(words.getBytes(StandardCharsets.UTF_8), key);
    return key;
  }

  @Override
  public Timing timing() {
    return Timing.onEveryNode(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    if (taken.getAndSet(0) >= WORTH_A_COLLECTION) {
      System.gc();
    }
  }
}
