package id.bersinar.tips.photo;

import java.util.random.RandomGenerator;

/// Draws a picture anew, somewhat smaller and cut at its edges, each by chance and by parts of a
/// pixel. What stood at certain pixels of a sensor then stands nowhere that others know.
final class Redraw {

  private static final int LONGEST = 900;
  private static final double SMALLEST = 0.86;
  private static final double LARGEST = 0.98;
  // Of each side, the most that is cut off.
  private static final double CUT = 0.03;
  // More would only cost time: nothing larger than twice of what is drawn is read.
  private static final int MOST_SAMPLES = 3;

  private final Pixels picture;
  private final Cut across;
  private final Cut down;

  private Redraw(Pixels picture, Cut across, Cut down) {
    this.picture = picture;
    this.across = across;
    this.down = down;
  }

  /// What is taken of a side, and to how many pixels it comes.
  private record Cut(double from, double step, int pixels) {
    static Cut of(int side, double scale, RandomGenerator random) {
      double kept = side * (1 - CUT * random.nextDouble());
      int pixels = Math.max(1, (int) (kept * scale));
      return new Cut((side - kept) * random.nextDouble(), kept / pixels, pixels);
    }

    double at(double place) {
      return from + place * step;
    }
  }

  static Pixels of(Pixels picture, RandomGenerator random) {
    int side = Math.max(picture.width(), picture.height());
    double scale = Math.min(LONGEST, side) * random.nextDouble(SMALLEST, LARGEST) / side;
    var across = Cut.of(picture.width(), scale, random);
    var down = Cut.of(picture.height(), scale, random);
    return new Redraw(picture, across, down).drawn();
  }

  private Pixels drawn() {
    int samples =
        Math.clamp((int) Math.ceil(Math.max(across.step(), down.step())), 1, MOST_SAMPLES);
    return Pixels.painted(across.pixels(), down.pixels(), (x, y) -> colour(x, y, samples));
  }

  private int colour(int x, int y, int samples) {
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int row = 0; row < samples; row++) {
      for (int column = 0; column < samples; column++) {
        int colour =
            picture.between(
                across.at(x + (column + 0.5) / samples), down.at(y + (row + 0.5) / samples));
        red += Pixels.red(colour);
        green += Pixels.green(colour);
        blue += Pixels.blue(colour);
      }
    }
    int count = samples * samples;
    return Pixels.rgb(
        (red + count / 2) / count, (green + count / 2) / count, (blue + count / 2) / count);
  }
}
