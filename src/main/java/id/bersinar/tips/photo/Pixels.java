package id.bersinar.tips.photo;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/// What can be seen in a picture, and nothing else of it. Nothing here changes a picture; each
/// change is a new one.
public final class Pixels {

  // So many blocks are left across what is blurred all over: four in a ninth of the picture.
  private static final int MOST_BLOCKS = 12;
  private static final int SMALLEST_BLOCK = 16;

  private final int width;
  private final int height;
  private final int[] colours;

  /// @param colours row by row, as `0xRRGGBB`
  private Pixels(int width, int height, int[] colours) {
    this.width = width;
    this.height = height;
    this.colours = colours;
  }

  /// The colour at a place of a picture.
  interface Painter {
    int colour(int x, int y);
  }

  static Pixels painted(int width, int height, Painter painter) {
    var colours = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        colours[y * width + x] = painter.colour(x, y);
      }
    }
    return new Pixels(width, height, colours);
  }

  /// What an image shows, on white where it is transparent.
  public static Pixels of(BufferedImage image) {
    if (image.getRaster().getNumBands() == 1
        && image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      return ofGrey(image.getRaster());
    }
    var colours = new int[image.getWidth() * image.getHeight()];
    image.getRGB(0, 0, image.getWidth(), image.getHeight(), colours, 0, image.getWidth());
    for (int at = 0; at < colours.length; at++) {
      colours[at] = onWhite(colours[at]);
    }
    return new Pixels(image.getWidth(), image.getHeight(), colours);
  }

  // Java takes grey for linear light and would brighten it.
  private static Pixels ofGrey(Raster raster) {
    int finer = raster.getSampleModel().getSampleSize(0) - 8;
    return painted(
        raster.getWidth(),
        raster.getHeight(),
        (x, y) -> {
          int light = raster.getSample(x, y, 0) >> finer;
          return rgb(light, light, light);
        });
  }

  private static int onWhite(int colour) {
    int opacity = colour >>> 24;
    int white = 255 * (255 - opacity);
    return rgb(
        (red(colour) * opacity + white) / 255,
        (green(colour) * opacity + white) / 255,
        (blue(colour) * opacity + white) / 255);
  }

  BufferedImage image() {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, colours, 0, width);
    return image;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int at(int x, int y) {
    return colours[y * width + x];
  }

  /// Made smaller where a side is longer than that.
  Pixels within(int longest) {
    int side = Math.max(width, height);
    return side <= longest
        ? this
        : averaged(
            Math.max(1, Math.round((float) width * longest / side)),
            Math.max(1, Math.round((float) height * longest / side)));
  }

  /// Made smaller; each colour is the average of those in whose place it stands.
  Pixels averaged(int columns, int rows) {
    return painted(
        columns,
        rows,
        (column, row) ->
            average(
                column * width / columns,
                row * height / rows,
                Math.max(1, (column + 1) * width / columns - column * width / columns),
                Math.max(1, (row + 1) * height / rows - row * height / rows)));
  }

  private int average(int left, int top, int across, int down) {
    long red = 0;
    long green = 0;
    long blue = 0;
    for (int y = top; y < top + down; y++) {
      for (int x = left; x < left + across; x++) {
        int colour = at(x, y);
        red += red(colour);
        green += green(colour);
        blue += blue(colour);
      }
    }
    long count = (long) across * down;
    return rgb((int) (red / count), (int) (green / count), (int) (blue / count));
  }

  /// Turned and mirrored as the camera meant it.
  ///
  /// @param orientation Exif 2.32, tag 0x0112: 1 to 8
  Pixels upright(int orientation) {
    int right = width - 1;
    int bottom = height - 1;
    return switch (orientation) {
      case 2 -> painted(width, height, (x, y) -> at(right - x, y));
      case 3 -> painted(width, height, (x, y) -> at(right - x, bottom - y));
      case 4 -> painted(width, height, (x, y) -> at(x, bottom - y));
      case 5 -> painted(height, width, (x, y) -> at(y, x));
      case 6 -> painted(height, width, (x, y) -> at(y, bottom - x));
      case 7 -> painted(height, width, (x, y) -> at(right - y, bottom - x));
      case 8 -> painted(height, width, (x, y) -> at(right - y, x));
      default -> this;
    };
  }

  Pixels part(Area area) {
    return painted(area.width(), area.height(), (x, y) -> at(area.left() + x, area.top() + y));
  }

  /// Where the others are of this size, with theirs in place of what lies in the area.
  Pixels with(Pixels others, Area area) {
    return painted(width, height, (x, y) -> area.contains(x, y) ? others.at(x, y) : at(x, y));
  }

  Pixels grey() {
    return painted(width, height, (x, y) -> grey(at(x, y)));
  }

  private static int grey(int colour) {
    int light = light(colour);
    return rgb(light, light, light);
  }

  /// How light a colour is, from 0 to 255 (ITU-R BT.601).
  static int light(int colour) {
    return (299 * red(colour) + 587 * green(colour) + 114 * blue(colour)) / 1000;
  }

  /// Blurred all over, for good: only the averages of a few large blocks are left of it, and the
  /// blocks run into each other.
  Pixels blurred() {
    int columns = Math.clamp(width / SMALLEST_BLOCK, 1, MOST_BLOCKS);
    int rows = Math.clamp(height / SMALLEST_BLOCK, 1, MOST_BLOCKS);
    var blocks = averaged(columns, rows);
    return painted(
        width,
        height,
        (x, y) -> blocks.between((x + 0.5) * columns / width, (y + 0.5) * rows / height));
  }

  /// The colour between the middles of the four nearest pixels.
  int between(double x, double y) {
    double column = Math.clamp(x - 0.5, 0, width - 1);
    double row = Math.clamp(y - 0.5, 0, height - 1);
    int left = (int) column;
    int top = (int) row;
    int right = Math.min(left + 1, width - 1);
    int bottom = Math.min(top + 1, height - 1);
    int above = mixed(at(left, top), at(right, top), column - left);
    int below = mixed(at(left, bottom), at(right, bottom), column - left);
    return mixed(above, below, row - top);
  }

  private static int mixed(int one, int other, double share) {
    return rgb(
        mixedLight(red(one), red(other), share),
        mixedLight(green(one), green(other), share),
        mixedLight(blue(one), blue(other), share));
  }

  private static int mixedLight(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }

  static int red(int colour) {
    return (colour >> 16) & 0xff;
  }

  static int green(int colour) {
    return (colour >> 8) & 0xff;
  }

  static int blue(int colour) {
    return colour & 0xff;
  }

  static int rgb(int red, int green, int blue) {
    return (red << 16) | (green << 8) | blue;
  }

  /// A part of a picture.
  record Area(int left, int top, int width, int height) {

    boolean contains(int x, int y) {
      return x >= left && x < left + width && y >= top && y < top + height;
    }
  }

  @Override
  public String toString() {
    return "Pixels";
  }
}
