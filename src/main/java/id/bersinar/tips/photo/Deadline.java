package id.bersinar.tips.photo;

import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/// Ends the decoding of a picture that takes too long. It is asked as rows are decoded, by the
/// thread that decodes: the JPEG reader can't be stopped from any other.
final class Deadline implements IIOReadProgressListener {

  private final long end;
  private boolean passed;

  /// From now on.
  Deadline(Duration limit) {
    this.end = System.nanoTime() + limit.toNanos();
  }

  /// Whether decoding was ended.
  boolean passed() {
    return passed;
  }

  @Override
  public void imageProgress(ImageReader source, float percentageDone) {
    if (System.nanoTime() - end > 0) {
      passed = true;
      source.abort();
    }
  }

  @Override
  public void sequenceStarted(ImageReader source, int minIndex) {}

  @Override
  public void sequenceComplete(ImageReader source) {}

  @Override
  public void imageStarted(ImageReader source, int imageIndex) {}

  @Override
  public void imageComplete(ImageReader source) {}

  @Override
  public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

  @Override
  public void thumbnailProgress(ImageReader source, float percentageDone) {}

  @Override
  public void thumbnailComplete(ImageReader source) {}

  @Override
  public void readAborted(ImageReader source) {}
}
