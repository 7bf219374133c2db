package id.bersinar.tips.photo;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Makes pictures safe, one after another: each takes tens of megabytes of a heap that is meant
/// to be small.
@Component
public class PhotoCleaning {

  private static final Duration DECODING = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  // What was fetched waits in memory for its turn.
  private static final int FETCHED_AT_ONCE = 2;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Semaphore fetching = new Semaphore(FETCHED_AT_ONCE, true);
  private final Semaphore developing = new Semaphore(1, true);

  /// A picture that still has to be fetched.
  public interface Sent {
    /// @param limit the most bytes to take
    byte[] fetch(int limit) throws IOException;
  }

  /// What came of a picture.
  public sealed interface Outcome {}

  public record Done(CleanPhoto photo) implements Outcome {}

  public record Refused(PictureFile.Reason reason) implements Outcome {}

  /// The picture without anything but what can be seen in it.
  ///
  /// @throws IOException if it can't be fetched
  public Outcome clean(Sent sent) throws IOException {
    if (!isTurn(fetching)) {
      return new Refused(PictureFile.Reason.BUSY);
    }
    try {
      var content = sent.fetch(PictureFile.MOST_BYTES);
      return inTurn(() -> cleaned(content));
    } finally {
      fetching.release();
    }
  }

  public Outcome retouch(CleanPhoto photo, Retouch retouch) {
    return inTurn(() -> developed(photo.jpeg(), it -> Optional.of(retouch.of(it))));
  }

  private Outcome inTurn(Supplier<Outcome> work) {
    if (!isTurn(developing)) {
      return new Refused(PictureFile.Reason.BUSY);
    }
    try {
      return work.get();
    } finally {
      developing.release();
    }
  }

  private static boolean isTurn(Semaphore turns) {
    try {
      return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Outcome cleaned(byte[] content) {
    return developed(
        content,
        it ->
            SensorPattern.isAll(it)
                ? Optional.empty()
                : Optional.of(SensorPattern.without(it, RANDOM)));
  }

  /// @param change absent where there is nothing to see
  private static Outcome developed(byte[] content, Function<Pixels, Optional<Pixels>> change) {
    return switch (PictureFile.read(content, DECODING)) {
      case PictureFile.Fine(var pixels) ->
          change
              .apply(pixels)
              .<Outcome>map(it -> new Done(new CleanPhoto(Jpeg.of(it))))
              .orElseGet(() -> new Refused(PictureFile.Reason.NOTHING_TO_SEE));
      case PictureFile.Refused(var reason) -> new Refused(reason);
    };
  }
}
