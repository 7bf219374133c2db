package id.bersinar.telegram;

import id.bersinar.dialogue.gate.Drawing;
import java.awt.AWTError;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws tables, one at a time. What that takes is loaded when the first is drawn. Where a system
/// can't draw, it is found out once.
final class Draughtsman {

  private static final Logger log = LoggerFactory.getLogger(Draughtsman.class);

  private final Lock lock = new ReentrantLock();
  private @Nullable Outlines letters;
  private boolean unable;

  /// As PNG; absent where it can't be drawn.
  Optional<byte[]> draw(Drawing drawing) {
    lock.lock();
    try {
      if (unable) {
        return Optional.empty();
      }
      var known = letters == null ? new Outlines() : letters;
      letters = known;
      return Optional.of(SheetPicture.of(drawing, known));
    } catch (LinkageError | AWTError e) {
      unable = true;
      log.warn("nothing can be drawn on this system, words have to do: {}", e.toString());
      return Optional.empty();
    } catch (RuntimeException e) {
      // The exception's words may quote people's.
      log.error("a table can't be drawn: {}", e.getClass().getSimpleName());
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }
}
