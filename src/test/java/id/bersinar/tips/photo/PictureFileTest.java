package id.bersinar.tips.photo;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.tips.photo.PictureFile.Fine;
import id.bersinar.tips.photo.PictureFile.Reason;
import id.bersinar.tips.photo.PictureFile.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class PictureFileTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private static PictureFile.Read read(byte[] content) {
    return PictureFile.read(content, LONG);
  }

  private static Pixels pixels(byte[] content) {
    assertThat(read(content)).isInstanceOf(Fine.class);
    return ((Fine) read(content)).pixels();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }

  private static byte[] beginning(byte[] with, int length) {
    return Arrays.copyOf(with, length);
  }

  @Test
  void whatTheCameraWroteBesideThePictureIsGone() {
    var sent = SamplePictures.fromAPhone(SamplePictures.quarters(640, 480), 6);
    assertThat(text(sent)).contains(SamplePictures.CANARY, "Exif", "GPSLatitude");
    var clean = Jpeg.of(pixels(sent));
    assertThat(text(clean)).doesNotContain(SamplePictures.CANARY, "Exif", "GPS", "adobe", "ICC_");
    // JFIF's own header, then what decoding needs: tables, the frame and one scan.
    assertThat(markers(clean)).containsOnly(0xe0, 0xdb, 0xc0, 0xc4, 0xda).startsWith(0xe0);
    assertThat(markers(sent)).contains(0xe1, 0xfe);
  }

  private static List<Integer> markers(byte[] jpeg) {
    var markers = new ArrayList<Integer>();
    var segments = ByteBuffer.wrap(jpeg).position(2);
    do {
      markers.add(Short.toUnsignedInt(segments.getShort()) - 0xff00);
      int length = Short.toUnsignedInt(segments.getShort());
      segments.position(segments.position() + length - 2);
    } while (markers.getLast() != 0xda);
    assertThat(text(jpeg)).endsWith("\u00ff\u00d9").containsOnlyOnce("\u00ff\u00d9");
    return markers;
  }

  @Test
  void thePictureStandsAsTheCameraWasHeld() {
    assertThat(corners(1)).isEqualTo("red green blue yellow");
    assertThat(corners(2)).isEqualTo("green red yellow blue");
    assertThat(corners(3)).isEqualTo("yellow blue green red");
    assertThat(corners(4)).isEqualTo("blue yellow red green");
    assertThat(corners(5)).isEqualTo("red blue green yellow");
    assertThat(corners(6)).isEqualTo("blue red yellow green");
    assertThat(corners(7)).isEqualTo("yellow green blue red");
    assertThat(corners(8)).isEqualTo("green yellow red blue");
    assertThat(corners(0)).isEqualTo(corners(1));
    assertThat(corners(9)).isEqualTo(corners(1));
  }

  /// The colours of the corners, row by row; the sides are swapped from 5 on.
  private static String corners(int orientation) {
    var picture = pixels(SamplePictures.fromAPhone(SamplePictures.quarters(320, 160), orientation));
    boolean lying = orientation < 5 || orientation > 8;
    assertThat(picture.width()).isEqualTo(lying ? 320 : 160);
    assertThat(picture.height()).isEqualTo(lying ? 160 : 320);
    int right = picture.width() - 20;
    int bottom = picture.height() - 20;
    return String.join(
        " ",
        name(picture.at(20, 20)),
        name(picture.at(right, 20)),
        name(picture.at(20, bottom)),
        name(picture.at(right, bottom)));
  }

  private static String name(int colour) {
    boolean red = (colour >> 16 & 0xff) > 128;
    boolean green = (colour >> 8 & 0xff) > 128;
    if (red && green) {
      return "yellow";
    }
    return red ? "red" : green ? "green" : "blue";
  }

  @Test
  void aLargePictureBecomesSmall() {
    var picture = pixels(SamplePictures.jpeg(SamplePictures.quarters(4000, 3000)));
    assertThat(picture.width()).isEqualTo(1600);
    assertThat(picture.height()).isEqualTo(1200);
    var tall = pixels(SamplePictures.png(SamplePictures.quarters(500, 3201)));
    assertThat(tall.height()).isEqualTo(1600);
    assertThat(name(tall.at(20, 20))).isEqualTo("red");
  }

  @Test
  void evenTheHardestPictureFitsInto300KiB() {
    assertThat(Jpeg.of(pixels(SamplePictures.jpeg(SamplePictures.noise(1600, 1600)))))
        .hasSizeLessThanOrEqualTo(300 * 1024);
  }

  @Test
  void aSmallPictureStaysAsItIs() {
    var picture = pixels(SamplePictures.png(SamplePictures.quarters(1, 1)));
    assertThat(picture.width()).isEqualTo(1);
    assertThat(pixels(SamplePictures.jpeg(SamplePictures.quarters(300, 200))).width())
        .isEqualTo(300);
  }

  @Test
  void whatIsTransparentBecomesWhite() {
    var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0xff102030);
    var picture = pixels(SamplePictures.png(image));
    assertThat(picture.at(0, 0)).isEqualTo(0x102030);
    assertThat(picture.at(20, 20)).isEqualTo(0xffffff);
  }

  @Test
  void greyStaysAsLightAsItIs() {
    for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
      var image = new BufferedImage(40, 40, type);
      int most = (1 << image.getSampleModel().getSampleSize(0)) - 1;
      image.getRaster().setSample(20, 20, 0, most / 2);
      image.getRaster().setSample(30, 30, 0, most);
      var picture = pixels(SamplePictures.png(image));
      assertThat(picture.at(10, 10)).isZero();
      assertThat(picture.at(20, 20)).isEqualTo(0x7f7f7f);
      assertThat(picture.at(30, 30)).isEqualTo(0xffffff);
    }
  }

  @Test
  void whatIsNoPhotoIsRefused() {
    var none = new Refused(Reason.NOT_A_PHOTO);
    assertThat(read(new byte[0])).isEqualTo(none);
    assertThat(read(new byte[] {1})).isEqualTo(none);
    assertThat(read(new byte[] {(byte) 0xff})).isEqualTo(none);
    for (var disguised :
        List.of("%PDF-1.7", "GIF89a", "RIFF\0\0\0\0WEBPVP8 ", "PK\3\4", "<svg/>", "BM", "II*\0")) {
      assertThat(read(disguised.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(none);
    }
  }

  @Test
  void whatOnlyBeginsLikeAPhotoIsRefused() {
    var broken = new Refused(Reason.BROKEN);
    assertThat(read(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})).isEqualTo(broken);
    for (var photo :
        List.of(
            SamplePictures.jpeg(SamplePictures.quarters(64, 64)),
            SamplePictures.png(SamplePictures.quarters(64, 64)))) {
      assertThat(read(beginning(photo, 20))).isEqualTo(broken);
      var disguised = beginning(photo, 5000);
      Arrays.fill(disguised, 8, disguised.length, (byte) '%');
      assertThat(read(disguised)).isEqualTo(broken);
    }
  }

  @Test
  void howeverAPhotoIsDamagedItIsReadOrRefused() {
    var random = new Random(27);
    for (var photo :
        List.of(
            SamplePictures.fromAPhone(SamplePictures.quarters(120, 80), 6),
            SamplePictures.png(SamplePictures.quarters(120, 80)))) {
      for (int round = 0; round < 300; round++) {
        var damaged = beginning(photo, photo.length - random.nextInt(photo.length));
        for (int change = random.nextInt(4); change > 0; change--) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        assertThat(read(damaged)).isInstanceOfAny(Fine.class, Refused.class);
      }
    }
  }

  @Test
  void moreThanTenMegabytesAreNotLookedAt() {
    var photo = SamplePictures.jpeg(SamplePictures.quarters(64, 64));
    assertThat(read(beginning(photo, PictureFile.MOST_BYTES))).isInstanceOf(Fine.class);
    assertThat(read(beginning(photo, PictureFile.MOST_BYTES + 1)))
        .isEqualTo(new Refused(Reason.TOO_LARGE));
  }

  @Test
  void aPictureThatUnfoldsToTooMuchIsRefusedBeforeItIsDecoded() {
    var tooMany = new Refused(Reason.TOO_MANY_PIXELS);
    var small = SamplePictures.png(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY));
    assertThat(read(claiming(small, 60_000, 60_000))).isEqualTo(tooMany);
    assertThat(read(claiming(small, 5001, 5000))).isEqualTo(tooMany);
    assertThat(read(claiming(small, 10_001, 1))).isEqualTo(tooMany);
    assertThat(read(claiming(small, 1, 10_001))).isEqualTo(tooMany);
    assertThat(read(claiming(small, 5000, 5000))).isNotEqualTo(tooMany);
  }

  /// The PNG with another size in its header, whose checksum is right again.
  private static byte[] claiming(byte[] png, int width, int height) {
    var changed = ByteBuffer.wrap(png.clone()).putInt(16, width).putInt(20, height);
    var crc = new CRC32();
    crc.update(changed.array(), 12, 17);
    return changed.putInt(29, (int) crc.getValue()).array();
  }

  @Test
  void aPictureOfVeryManyScansIsRefused() {
    var photo = SamplePictures.jpeg(SamplePictures.quarters(64, 64));
    var scans = new ByteArrayOutputStream();
    scans.write(photo, 0, photo.length - 2);
    for (int scan = 0; scan < 100; scan++) {
      scans.writeBytes(new byte[] {(byte) 0xff, (byte) 0xda, 0, 2});
    }
    scans.write(photo, photo.length - 2, 2);
    assertThat(read(scans.toByteArray())).isEqualTo(new Refused(Reason.BROKEN));
  }

  @Test
  void decodingThatTakesTooLongIsEnded() {
    var image = new BufferedImage(4900, 4900, BufferedImage.TYPE_BYTE_BINARY);
    for (var photo : List.of(SamplePictures.png(image), SamplePictures.jpeg(grey(image)))) {
      assertThat(PictureFile.read(photo, Duration.ofMillis(1)))
          .isEqualTo(new Refused(Reason.TOO_SLOW));
      assertThat(read(photo)).isInstanceOf(Fine.class);
    }
  }

  private static BufferedImage grey(BufferedImage like) {
    return new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
  }

  @Test
  void noPictureIsEverPrinted() {
    var photo = new CleanPhoto("rahasia".getBytes(StandardCharsets.UTF_8));
    assertThat(
            new Object[] {
              photo,
              new PhotoCleaning.Done(photo),
              new PictureFile.Fine(Pixels.of(SamplePictures.quarters(2, 2)))
            })
        .extracting(Object::toString)
        .noneMatch(it -> it.contains("rahasia"))
        .noneMatch(it -> it.contains("ontoh"));
  }
}
