package id.bersinar.tips.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetouchTest {

  private static final int WIDTH = 360;
  private static final int HEIGHT = 240;

  private static Pixels sample() {
    return Pixels.of(SamplePictures.noise(WIDTH, HEIGHT));
  }

  private static int[] colours(Pixels picture) {
    var image = picture.image();
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  /// How many colours differ within a part.
  private static long differing(Pixels one, Pixels other, Pixels.Area area) {
    var left = colours(one.part(area));
    var right = colours(other.part(area));
    return Arrays.stream(range(left.length)).filter(at -> left[at] != right[at]).count();
  }

  private static int[] range(int length) {
    var range = new int[length];
    Arrays.setAll(range, at -> at);
    return range;
  }

  @Test
  void asItIsNothingChanges() {
    assertThat(colours(Retouch.Whole.KEEP.of(sample()))).isEqualTo(colours(sample()));
  }

  @Test
  void onlyTheMiddleIsLeft() {
    var middle = Retouch.Whole.MIDDLE.of(sample());
    assertThat(middle.width()).isEqualTo(216);
    assertThat(middle.height()).isEqualTo(144);
    assertThat(middle.at(0, 0)).isEqualTo(sample().at(72, 48));
    assertThat(middle.at(215, 143)).isEqualTo(sample().at(287, 191));
  }

  @Test
  void aroundTheMiddleAllIsBlurred() {
    var blurred = Retouch.Whole.BLUR_AROUND.of(sample());
    var middle = new Pixels.Area(72, 48, 216, 144);
    assertThat(differing(blurred, sample(), middle)).isZero();
    for (var edge :
        new Pixels.Area[] {
          new Pixels.Area(0, 0, WIDTH, 48),
          new Pixels.Area(0, 192, WIDTH, 48),
          new Pixels.Area(0, 0, 72, HEIGHT),
          new Pixels.Area(288, 0, 72, HEIGHT)
        }) {
      assertThat(differing(blurred, sample(), edge)).isGreaterThan(edge.width() * 40L);
    }
  }

  @Test
  void onlyTheChosenCellsAreBlurred() {
    var blurred = new Retouch.BlurCells(Set.of(1, 5)).of(sample());
    for (int cell = 0; cell < 9; cell++) {
      var area = new Pixels.Area(cell % 3 * 120, cell / 3 * 80, 120, 80);
      if (cell == 1 || cell == 5) {
        assertThat(differing(blurred, sample(), area)).isGreaterThan(9_500);
      } else {
        assertThat(differing(blurred, sample(), area)).isZero();
      }
    }
  }

  @Test
  void theLastCellsReachToTheEdge() {
    var uneven = Pixels.of(SamplePictures.noise(101, 50));
    var blurred = new Retouch.BlurCells(Set.of(8)).of(uneven);
    assertThat(differing(blurred, uneven, new Pixels.Area(100, 40, 1, 10))).isPositive();
  }

  /// The averages of blocks are all that is left: what differs in detail only becomes the same.
  @Test
  void whatIsBlurredCannotBeToldApartAnyMore() {
    var one = stripes(0);
    var other = stripes(1);
    assertThat(differing(one, other, new Pixels.Area(0, 0, WIDTH, HEIGHT)))
        .isEqualTo((long) WIDTH * HEIGHT);
    var all = new Retouch.BlurCells(Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
    assertThat(colours(all.of(one))).isEqualTo(colours(all.of(other)));
    var noise = Pixels.of(SamplePictures.noise(WIDTH, HEIGHT)).blurred();
    assertThat(Arrays.stream(colours(noise)).map(it -> it & 0xff).summaryStatistics())
        .satisfies(it -> assertThat(it.getMax() - it.getMin()).isLessThan(50));
  }

  private static Pixels stripes(int first) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, (x + y + first) % 2 == 0 ? 0x202020 : 0xe0e0e0);
      }
    }
    return Pixels.of(image);
  }

  @Test
  void eachCellHasItsNumberInItsCorner() {
    var numbered = new Retouch.Numbers().of(sample());
    assertThat(digit(numbered, 0)).isEqualTo(" # /## / # / # /###");
    assertThat(digit(numbered, 6)).isEqualTo("###/  #/ # / # / # ");
    assertThat(Arrays.stream(range(9)).mapToObj(it -> digit(numbered, it)).toList())
        .doesNotHaveDuplicates();
    var middles = new Pixels.Area(40, 40, 70, 30);
    assertThat(differing(numbered, sample(), middles)).isZero();
  }

  /// The digit of a cell as it is drawn, four pixels a dot, row by row.
  private static String digit(Pixels picture, int cell) {
    var rows = new ArrayList<String>();
    for (int row = 1; row <= 5; row++) {
      var line = new StringBuilder();
      for (int column = 1; column <= 3; column++) {
        int at = picture.at(cell % 3 * 120 + column * 4 + 2, cell / 3 * 80 + row * 4 + 2);
        line.append(at == 0xffffff ? '#' : ' ');
      }
      rows.add(line.toString());
    }
    return String.join("/", rows);
  }

  @Test
  void nothingOfTheColoursIsLeftInGrey() {
    assertThat(Arrays.stream(colours(Retouch.Whole.GREY.of(sample()))))
        .allMatch(it -> (it >> 16 & 0xff) == (it & 0xff) && (it >> 8 & 0xff) == (it & 0xff));
  }

  @Test
  void aTinyPictureBearsEverything() {
    var dot = Pixels.of(SamplePictures.noise(1, 1));
    for (var retouch : Retouch.Whole.values()) {
      assertThat(Jpeg.of(retouch.of(dot))).isNotEmpty();
    }
    assertThat(Jpeg.of(new Retouch.BlurCells(Set.of(0, 4, 8)).of(dot))).isNotEmpty();
    assertThat(Jpeg.of(new Retouch.Numbers().of(dot))).isNotEmpty();
  }
}
