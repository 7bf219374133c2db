package id.bersinar.simulator;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Photos, kept as Telegram keeps them: as JPEG without anything that the camera wrote beside the
/// picture, in several sizes.
@Component
@Profile("demo")
class Pictures {

  // The longest sides of what Telegram makes of a photo: a thumbnail and the picture.
  private static final int[] SIZES = {90, 1280};
  private static final long MOST_PIXELS = 40_000_000;

  private final Files files;

  Pictures(Files files) {
    this.files = files;
  }

  /// The Bot API's PhotoSizes, smallest first.
  ArrayNode keep(Parameters.Upload upload) {
    var picture = read(upload.content());
    var sizes = JsonNodeFactory.instance.arrayNode();
    for (int longest : SIZES) {
      var scaled = scaled(picture, longest);
      var stored =
          files.keep("photos", new Parameters.Upload("photo.jpg", "image/jpeg", jpeg(scaled)));
      sizes.add(stored.node().put("width", scaled.getWidth()).put("height", scaled.getHeight()));
    }
    return sizes;
  }

  private static BufferedImage read(byte[] content) {
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      var readers = ImageIO.getImageReaders(input);
      if (readers.hasNext()) {
        var reader = readers.next();
        reader.setInput(input);
        if ((long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS) {
          return reader.read(0);
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
    }
    throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
  }

  private static BufferedImage scaled(BufferedImage picture, int longest) {
    double factor =
        Math.min(1, (double) longest / Math.max(picture.getWidth(), picture.getHeight()));
    int width = (int) Math.max(1, Math.round(picture.getWidth() * factor));
    int height = (int) Math.max(1, Math.round(picture.getHeight() * factor));
    var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = result.createGraphics();
    graphics.drawImage(
        picture.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, Color.WHITE, null);
    graphics.dispose();
    return result;
  }

  private static byte[] jpeg(BufferedImage picture) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "jpg", bytes);
    } catch (IOException e) {
      throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
    }
    return bytes.toByteArray();
  }
}
