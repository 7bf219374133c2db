package id.bersinar.tips.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A picture as somebody sent it. It may be anything: what it claims to be is looked at before it
/// is decoded, and decoding may take only so much memory and time.
public final class PictureFile {

  /// The most bytes that are looked at.
  static final int MOST_BYTES = 10 * 1024 * 1024;

  private static final int MOST_PIXELS = 25_000_000;
  // Bot API, sendPhoto: "the photo's width and height must not exceed 10000 in total". One very
  // long row would be decoded as a whole.
  private static final int LONGEST_SENT = 10_000;
  private static final int LONGEST_READ = 1600;
  // What is decoded at most, before it is scaled down smoothly.
  private static final int MOST_DECODED = 6_000_000;
  // Cameras write about ten. Each may be a few bytes long and go over the whole picture.
  private static final int MOST_SCANS = 100;

  private PictureFile() {}

  /// What came of reading it.
  sealed interface Read {}

  /// It could be read.
  record Fine(Pixels pixels) implements Read {}

  record Refused(Reason reason) implements Read {}

  /// Why a picture is refused.
  public enum Reason {
    TOO_LARGE,
    NOT_A_PHOTO,
    TOO_MANY_PIXELS,
    BROKEN,
    NOTHING_TO_SEE,
    TOO_SLOW,
    BUSY
  }

  private enum Format {
    JPEG(0xff, 0xd8, 0xff),
    PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

    private final int[] magic;

    Format(int... magic) {
      this.magic = magic;
    }

    static Optional<Format> of(byte[] content) {
      return Arrays.stream(values()).filter(it -> it.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
      for (int at = 0; at < magic.length; at++) {
        if (at >= content.length || Byte.toUnsignedInt(content[at]) != magic[at]) {
          return false;
        }
      }
      return true;
    }
  }

  /// Its pixels, upright and not too many, or why there are none.
  ///
  /// @param limit the most time that decoding may take
  static Read read(byte[] content, Duration limit) {
    if (content.length > MOST_BYTES) {
      return new Refused(Reason.TOO_LARGE);
    }
    var format = Format.of(content);
    if (format.isEmpty()) {
      return new Refused(Reason.NOT_A_PHOTO);
    }
    if (format.get() == Format.JPEG && scans(content) > MOST_SCANS) {
      return new Refused(Reason.BROKEN);
    }
    int orientation = format.get() == Format.JPEG ? Orientation.of(content) : Orientation.UPRIGHT;
    var reader = ImageIO.getImageReadersByFormatName(format.get().name()).next();
    try {
      return decoded(reader, content, orientation, new Deadline(limit));
    } catch (IOException | RuntimeException e) {
      // The decoders meet broken pictures with exceptions of many kinds.
      return new Refused(Reason.BROKEN);
    } finally {
      reader.dispose();
    }
  }

  /// In JPEG 0xFF stands before markers only; a thumbnail's are counted too.
  private static int scans(byte[] jpeg) {
    int scans = 0;
    for (int at = 1; at < jpeg.length; at++) {
      if (jpeg[at - 1] == (byte) 0xff && jpeg[at] == (byte) 0xda) {
        scans++;
      }
    }
    return scans;
  }

  private static Read decoded(
      ImageReader reader, byte[] content, int orientation, Deadline deadline) throws IOException {
    // ImageIO's own streams would put what they read into a file.
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(input, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (Math.max(width, height) > LONGEST_SENT || (long) width * height > MOST_PIXELS) {
        return new Refused(Reason.TOO_MANY_PIXELS);
      }
      reader.addIIOReadProgressListener(deadline);
      var image = decoded(reader, width * height);
      return deadline.passed()
          ? new Refused(Reason.TOO_SLOW)
          : new Fine(Pixels.of(image).within(LONGEST_READ).upright(orientation));
    }
  }

  private static BufferedImage decoded(ImageReader reader, int pixels) throws IOException {
    int every = 1;
    while (pixels / (every * every) > MOST_DECODED) {
      every++;
    }
    var sampling = reader.getDefaultReadParam();
    sampling.setSourceSubsampling(every, every, 0, 0);
    return reader.read(0, sampling);
  }
}
