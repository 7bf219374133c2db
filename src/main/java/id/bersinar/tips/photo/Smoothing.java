package id.bersinar.tips.photo;

import java.util.stream.IntStream;

/// Evens out small differences between pixels and keeps large ones, such as a letter's edge: a
/// bilateral filter (Tomasi and Manduchi 1998), with the same weight all over its window.
final class Smoothing {

  private static final int REACH = 3;
  // In levels of light, of 255. A sensor's pattern has two or three, a number plate a hundred.
  private static final double SMALL = 14;
  private static final int UNIT = 1 << 12;
  private static final int[] WEIGHTS =
      IntStream.range(0, 256)
          .map(it -> (int) Math.round(UNIT * Math.exp(-it * it / (2 * SMALL * SMALL))))
          .toArray();

  private final Pixels picture;
  private final int[] light;

  private Smoothing(Pixels picture) {
    this.picture = picture;
    this.light =
        IntStream.range(0, picture.width() * picture.height())
            .map(it -> Pixels.light(picture.at(it % picture.width(), it / picture.width())))
            .toArray();
  }

  static Pixels of(Pixels picture) {
    return Pixels.painted(picture.width(), picture.height(), new Smoothing(picture)::colour);
  }

  private int colour(int x, int y) {
    int middle = light[y * picture.width() + x];
    int red = 0;
    int green = 0;
    int blue = 0;
    int weights = 0;
    int bottom = Math.min(picture.height() - 1, y + REACH);
    int right = Math.min(picture.width() - 1, x + REACH);
    for (int row = Math.max(0, y - REACH); row <= bottom; row++) {
      for (int column = Math.max(0, x - REACH); column <= right; column++) {
        int weight = WEIGHTS[Math.abs(light[row * picture.width() + column] - middle)];
        int colour = picture.at(column, row);
        weights += weight;
        red += weight * Pixels.red(colour);
        green += weight * Pixels.green(colour);
        blue += weight * Pixels.blue(colour);
      }
    }
    int half = weights / 2;
    return Pixels.rgb((red + half) / weights, (green + half) / weights, (blue + half) / weights);
  }
}
