package id.bersinar.tips.photo;

import java.util.random.RandomGenerator;

/// What each camera's sensor leaves in all its pictures: some pixels are always a little lighter
/// than others, by which a picture can be matched with the camera (PRNU).
final class SensorPattern {

  // Levels of light, of 255: more than smoothing leaves of a pattern.
  private static final double GRAIN = 3.5;
  // The standard deviation of the sum of two random bytes.
  private static final double TWO_BYTES = 104.5;

  private static final int BLOCKS = 12;
  private static final int LEAST_DIFFERENCE = 6;

  private SensorPattern() {}

  /// The picture as it can still be seen: drawn anew, smoothed, and with grain of its own over
  /// what is left of the sensor's.
  static Pixels without(Pixels picture, RandomGenerator random) {
    return grained(Smoothing.of(Redraw.of(picture, random)), random);
  }

  private static Pixels grained(Pixels picture, RandomGenerator random) {
    var bytes = new byte[2 * picture.width() * picture.height()];
    random.nextBytes(bytes);
    return Pixels.painted(
        picture.width(),
        picture.height(),
        (x, y) -> {
          int at = 2 * (y * picture.width() + x);
          int grain = (int) Math.round((bytes[at] + bytes[at + 1] + 1) * GRAIN / TWO_BYTES);
          int colour = picture.at(x, y);
          return Pixels.rgb(
              lit(Pixels.red(colour), grain),
              lit(Pixels.green(colour), grain),
              lit(Pixels.blue(colour), grain));
        });
  }

  private static int lit(int light, int more) {
    return Math.clamp(light + more, 0, 255);
  }

  /// Whether it shows hardly anything else: a covered lens, a bare wall, or noise.
  static boolean isAll(Pixels picture) {
    var blocks = picture.averaged(BLOCKS, BLOCKS);
    int darkest = 255;
    int lightest = 0;
    for (int y = 0; y < BLOCKS; y++) {
      for (int x = 0; x < BLOCKS; x++) {
        int light = Pixels.light(blocks.at(x, y));
        darkest = Math.min(darkest, light);
        lightest = Math.max(lightest, light);
      }
    }
    return lightest - darkest < LEAST_DIFFERENCE;
  }
}
