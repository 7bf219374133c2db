package id.bersinar.tips.photo;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.IntBinaryOperator;

/// A camera whose sensor has a pattern, and an attacker who knows that pattern.
final class SampleCamera {

  static final int WIDTH = 1280;
  static final int HEIGHT = 960;

  /// Where the number plate is, in parts of the picture.
  static final double PLATE_LEFT = 0.42;

  static final double PLATE_TOP = 0.5;
  static final double PLATE_WIDTH = 0.16;
  static final double PLATE_HEIGHT = 0.06;

  // Twice as strong as that of most phones.
  private static final double STRENGTH = 0.02;
  // By which the pattern is drawn as a picture.
  private static final double DRAWN = 1200;

  private final double[] pattern = new double[WIDTH * HEIGHT];

  SampleCamera(long number) {
    var random = new Random(number);
    for (int at = 0; at < pattern.length; at++) {
      pattern[at] = random.nextGaussian() * STRENGTH;
    }
  }

  private static BufferedImage image(IntBinaryOperator colour) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, colour.applyAsInt(x, y));
      }
    }
    return image;
  }

  /// A street: surfaces, some things on it, and a number plate.
  static BufferedImage scene(int number) {
    var random = new Random(number);
    var image = image((_, _) -> 0);
    var drawing = image.createGraphics();
    drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    var sky = new Color(90, 120 + 10 * number, 170);
    drawing.setPaint(new GradientPaint(0, 0, sky, WIDTH, HEIGHT, new Color(200, 190, 150)));
    drawing.fillRect(0, 0, WIDTH, HEIGHT);
    for (int thing = 0; thing < 25; thing++) {
      drawing.setColor(
          new Color(30 + random.nextInt(200), 30 + random.nextInt(200), random.nextInt(230)));
      drawing.fillRect(
          random.nextInt(WIDTH),
          random.nextInt(HEIGHT),
          60 + random.nextInt(200),
          50 + random.nextInt(150));
    }
    drawing.setColor(Color.BLACK);
    drawing.fillRect(
        (int) (PLATE_LEFT * WIDTH),
        (int) (PLATE_TOP * HEIGHT),
        (int) (PLATE_WIDTH * WIDTH),
        (int) (PLATE_HEIGHT * HEIGHT));
    drawing.setColor(Color.WHITE);
    drawing.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 32));
    drawing.drawString(
        "B 1234 XYZ", (int) (PLATE_LEFT * WIDTH) + 8, (int) (PLATE_TOP * HEIGHT) + 40);
    drawing.dispose();
    return image;
  }

  /// A wall in the same light all over.
  static BufferedImage wall(int light) {
    return image((_, _) -> Pixels.rgb(light, light, light));
  }

  /// A photo of that, as Telegram hands it on.
  byte[] takes(BufferedImage scene) {
    var random = new Random(31);
    return SamplePictures.jpeg(
        image(
            (x, y) -> {
              double gain = 1 + pattern[y * WIDTH + x];
              int colour = scene.getRGB(x, y);
              return Pixels.rgb(
                  level(Pixels.red(colour) * gain + random.nextGaussian() * 2),
                  level(Pixels.green(colour) * gain + random.nextGaussian() * 2),
                  level(Pixels.blue(colour) * gain + random.nextGaussian() * 2));
            }));
  }

  private static int level(double light) {
    return (int) Math.clamp(Math.round(light), 0, 255);
  }

  /// The pattern, to be drawn as a photo is drawn.
  Pixels known() {
    return Pixels.of(
        image(
            (x, y) -> {
              int light = level(128 + pattern[y * WIDTH + x] * DRAWN);
              return Pixels.rgb(light, light, light);
            }));
  }

  /// How much of the pattern is in a picture, from 0 to 1, wherever within a few pixels it lies:
  /// the normalised correlation of what is left of the picture without what it shows.
  ///
  /// @param known the pattern as it would lie in the picture
  static double correlation(Pixels picture, Pixels known, int reach) {
    var traces = traces(picture);
    double most = 0;
    for (int down = -reach; down <= reach; down++) {
      for (int across = -reach; across <= reach; across++) {
        most = Math.max(most, correlation(traces, picture, known, across, down));
      }
    }
    return most;
  }

  private static double correlation(
      double[] traces, Pixels picture, Pixels known, int across, int down) {
    double product = 0;
    double ofTraces = 0;
    double ofKnown = 0;
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        int column = Math.clamp(x + across, 0, known.width() - 1);
        int row = Math.clamp(y + down, 0, known.height() - 1);
        double expected =
            (Pixels.light(known.at(column, row)) - 128) * Pixels.light(picture.at(x, y));
        double trace = traces[y * picture.width() + x];
        product += trace * expected;
        ofTraces += trace * trace;
        ofKnown += expected * expected;
      }
    }
    return product / Math.sqrt(ofTraces * ofKnown + 1e-9);
  }

  /// What Wiener's filter, as forensics uses it, takes for noise.
  private static double[] traces(Pixels picture) {
    var traces = new double[picture.width() * picture.height()];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        double sum = 0;
        double squares = 0;
        for (int near = 0; near < 25; near++) {
          int column = Math.clamp(x + near % 5 - 2, 0, picture.width() - 1);
          int row = Math.clamp(y + near / 5 - 2, 0, picture.height() - 1);
          int light = Pixels.light(picture.at(column, row));
          sum += light;
          squares += light * light;
        }
        double mean = sum / 25;
        double variance = Math.max(squares / 25 - mean * mean, 1e-9);
        double noise = Math.min(1, 9 / variance);
        traces[y * picture.width() + x] = (Pixels.light(picture.at(x, y)) - mean) * noise;
      }
    }
    return traces;
  }
}
