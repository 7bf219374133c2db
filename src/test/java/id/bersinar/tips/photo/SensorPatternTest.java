package id.bersinar.tips.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whether a photo can still be matched with its camera.
class SensorPatternTest {

  private static final SampleCamera CAMERA = new SampleCamera(7);
  private static final List<byte[]> PHOTOS =
      Stream.of(0, 1).map(SampleCamera::scene).map(CAMERA::takes).toList();
  // Of half a million pixels chance alone comes to 0.0014, and to thrice that at the best of many
  // places.
  private static final double HARDLY_MORE_THAN_CHANCE = 0.015;

  private final PhotoCleaning cleaning = new PhotoCleaning();

  private static Pixels read(byte[] jpeg) {
    return ((PictureFile.Fine) PictureFile.read(jpeg, Duration.ofSeconds(30))).pixels();
  }

  private Pixels cleaned(byte[] photo) throws IOException {
    return read(((PhotoCleaning.Done) cleaning.clean(_ -> photo)).photo().jpeg());
  }

  /// As it would lie in the picture if that were only made smaller.
  private static Pixels knownIn(Pixels picture) {
    return CAMERA.known().averaged(picture.width(), picture.height());
  }

  @Test
  void aPhotoCantBeMatchedWithItsCamera() throws IOException {
    for (var sent : PHOTOS) {
      assertThat(SampleCamera.correlation(read(sent), CAMERA.known(), 0)).isGreaterThan(0.3);
      var clean = cleaned(sent);
      assertThat(SampleCamera.correlation(clean, knownIn(clean), 3))
          .isLessThan(HARDLY_MORE_THAN_CHANCE);
      assertThat(Math.max(clean.width(), clean.height())).isLessThanOrEqualTo(900);
    }
  }

  /// Whoever tries all sizes and places comes to these at last.
  @Test
  void norCanItByWhoeverKnowsHowItWasDrawnAnew() {
    var known = Redraw.of(CAMERA.known(), new Random(5));
    for (var photo : PHOTOS) {
      var sent = read(photo);
      var drawnOnly = read(Jpeg.of(Redraw.of(sent, new Random(5))));
      assertThat(SampleCamera.correlation(drawnOnly, known, 0)).isGreaterThan(0.1);
      var clean = read(Jpeg.of(SensorPattern.without(sent, new Random(5))));
      assertThat(SampleCamera.correlation(clean, known, 0)).isLessThan(HARDLY_MORE_THAN_CHANCE);
    }
  }

  @Test
  void noTwoAreDrawnAlike() {
    var photo = read(PHOTOS.getFirst());
    var sizes =
        new Random(9).ints(8).mapToObj(it -> Redraw.of(photo, new Random(it))).map(Pixels::width);
    assertThat(sizes.distinct().count()).isGreaterThan(4);
  }

  @Test
  void aNumberPlateStaysLegible() {
    var ideal = Redraw.of(Pixels.of(SampleCamera.scene(0)), new Random(5));
    var clean = read(Jpeg.of(SensorPattern.without(read(PHOTOS.getFirst()), new Random(5))));
    double product = 0;
    double ofIdeal = 0;
    double ofClean = 0;
    int left = (int) (SampleCamera.PLATE_LEFT * ideal.width()) + 6;
    int top = (int) (SampleCamera.PLATE_TOP * ideal.height()) + 6;
    int right = left + (int) (SampleCamera.PLATE_WIDTH * ideal.width()) - 12;
    int bottom = top + (int) (SampleCamera.PLATE_HEIGHT * ideal.height()) - 12;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        double wanted = Pixels.light(ideal.at(x, y)) - 100.0;
        double got = Pixels.light(clean.at(x, y)) - 100.0;
        product += wanted * got;
        ofIdeal += wanted * wanted;
        ofClean += got * got;
      }
    }
    assertThat(product / Math.sqrt(ofIdeal * ofClean)).isGreaterThan(0.97);
    assertThat(right - left).as("pixels that the plate is wide").isGreaterThan(100);
  }

  /// Such pictures show the sensor and nothing else: cameras are matched by them.
  @Test
  void aPhotoOfNothingButTheSensorIsRefused() throws IOException {
    var nothing = new PhotoCleaning.Refused(PictureFile.Reason.NOTHING_TO_SEE);
    var noise = SamplePictures.jpeg(SamplePictures.noise(1280, 960));
    assertThat(cleaning.clean(_ -> noise)).isEqualTo(nothing);
    for (int light : new int[] {0, 4, 128, 255}) {
      var wall = CAMERA.takes(SampleCamera.wall(light));
      assertThat(cleaning.clean(_ -> wall)).as("light %d", light).isEqualTo(nothing);
    }
  }

  @Test
  void theSmallestPictureIsDrawnToo() {
    for (int side : new int[] {1, 2, 3, 15}) {
      var small = SensorPattern.without(Pixels.of(SamplePictures.quarters(side, 1)), new Random(1));
      assertThat(small.width()).isBetween(1, side);
    }
  }
}
