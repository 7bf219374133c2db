package id.bersinar.tips.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// How the camera was held, which a JPEG's Exif data tell (CIPA DC-008, Exif 2.32).
final class Orientation {

  /// As the pixels stand.
  static final int UPRIGHT = 1;

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int APP1 = 0xffe1;
  private static final int START_OF_SCAN = 0xffda;
  private static final int ORIENTATION = 0x0112;

  private Orientation() {}

  /// 1 to 8; [#UPRIGHT] where the picture tells nothing that can be understood.
  static int of(byte[] jpeg) {
    try {
      var segments = ByteBuffer.wrap(jpeg).position(2);
      for (int marker = marker(segments); marker != START_OF_SCAN; marker = marker(segments)) {
        var content = new byte[length(segments)];
        segments.get(content);
        if (marker == APP1 && Arrays.equals(content, 0, EXIF.length, EXIF, 0, EXIF.length)) {
          return inTiff(ByteBuffer.wrap(content, EXIF.length, content.length - EXIF.length));
        }
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  private static int marker(ByteBuffer segments) {
    int marker = Short.toUnsignedInt(segments.getShort());
    if (marker < 0xff00) {
      throw new IllegalArgumentException("not a marker");
    }
    return marker;
  }

  private static int length(ByteBuffer segments) {
    int length = Short.toUnsignedInt(segments.getShort()) - Short.BYTES;
    if (length < 0 || length > segments.remaining()) {
      throw new IllegalArgumentException("not a segment");
    }
    return length;
  }

  private static int inTiff(ByteBuffer exif) {
    var tiff = exif.slice();
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int entry = 0; entry < entries; entry++) {
      int at = directory + 2 + 12 * entry;
      if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
        int value = Short.toUnsignedInt(tiff.getShort(at + 8));
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
