package id.bersinar.tips.photo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes pixels as a small JPEG in which there is nothing else.
public final class Jpeg {

  private static final int MOST_BYTES = 300 * 1024;
  // Always the same, so that it tells nothing.
  private static final float QUALITY = 0.8f;

  private Jpeg() {}

  /// At most 300 KiB; smaller in size where that is needed.
  public static byte[] of(Pixels picture) {
    return written(picture)
        .orElseGet(() -> of(picture.within(Math.max(picture.width(), picture.height()) * 3 / 4)));
  }

  private static Optional<byte[]> written(Pixels picture) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(picture.image(), null, null), how);
      output.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.size() <= MOST_BYTES ? Optional.of(bytes.toByteArray()) : Optional.empty();
  }
}
