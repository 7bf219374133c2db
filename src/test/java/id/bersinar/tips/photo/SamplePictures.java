package id.bersinar.tips.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/// Pictures for tests, drawn and written here.
public final class SamplePictures {

  /// Stands in every field in which a camera tells where it was and whose it is.
  public static final String CANARY = "burung-kenari-foto";
  public static final byte[] TOO_LARGE = new byte[PictureFile.MOST_BYTES + 1];

  private static final int RED = 0xc02020;
  private static final int GREEN = 0x20c020;
  private static final int BLUE = 0x2020c0;
  private static final int YELLOW = 0xc0c020;

  private SamplePictures() {}

  /// Red and green above blue and yellow.
  public static BufferedImage quarters(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int above = x < width / 2 ? RED : GREEN;
        int below = x < width / 2 ? BLUE : YELLOW;
        image.setRGB(x, y, y < height / 2 ? above : below);
      }
    }
    return image;
  }

  /// Nothing but noise, which no picture is harder to make small than.
  static BufferedImage noise(int width, int height) {
    var random = new Random(width * 31L + height);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    return image;
  }

  public static byte[] jpeg(BufferedImage image) {
    return written(image, "jpeg");
  }

  public static byte[] png(BufferedImage image) {
    return written(image, "png");
  }

  private static byte[] written(BufferedImage image, String format) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As a phone writes a picture: with GPS in Exif, with XMP, and with a comment.
  ///
  /// @param orientation 1 to 8
  public static byte[] fromAPhone(BufferedImage image, int orientation) {
    var jpeg = jpeg(image);
    var bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    bytes.writeBytes(segment(0xe1, exif(orientation)));
    bytes.writeBytes(
        segment(
            0xe1,
            ascii(
                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><exif:GPSLatitude>"
                    + CANARY
                    + "</exif:GPSLatitude></x:xmpmeta>")));
    bytes.writeBytes(segment(0xfe, ascii(CANARY)));
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  private static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(4 + content.length)
        .put((byte) 0xff)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  // Two directories, the second one that of GPS with its reference (0x12, GPSMapDatum).
  private static byte[] exif(int orientation) {
    var canary = ascii(CANARY + "\0");
    return ByteBuffer.allocate(6 + 8 + 30 + 18 + canary.length)
        .put(ascii("Exif\0\0MM\0*"))
        .putInt(8)
        .putShort((short) 2)
        .put(entry(0x0112, 3, 1, orientation << 16))
        .put(entry(0x8825, 4, 1, 38))
        .putInt(0)
        .putShort((short) 1)
        .put(entry(0x0012, 2, canary.length, 56))
        .putInt(0)
        .put(canary)
        .array();
  }

  private static byte[] entry(int tag, int type, int count, int value) {
    return ByteBuffer.allocate(12)
        .putShort((short) tag)
        .putShort((short) type)
        .putInt(count)
        .putInt(value)
        .array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
