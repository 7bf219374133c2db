package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply.Sheet.Mark;
import id.bersinar.dialogue.gate.Drawing;
import id.bersinar.dialogue.gate.Outgoing;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPictureTest {

  private static final String TITLE =
      "14.00 Rapat koordinasi pencegahan dengan semua Orsosmas (contoh) 🎉";

  private static Drawing.Section day(String name, Mark mark, int lines) {
    return new Drawing.Section(
        name, "18/11", Collections.nCopies(lines, new Drawing.Line(mark, TITLE)));
  }

  static Drawing week(int lines) {
    return new Drawing(
        "Minggu ini, 18 November sampai 24 November",
        List.of(
            day("Terlambat", Mark.WARNING, lines),
            day("Senin", Mark.ROUND, lines),
            day("Selasa", Mark.SQUARE, lines),
            day("Rabu", Mark.DIAMOND, lines),
            day("Kamis", Mark.ROUND, 0),
            day("Jumat", Mark.ROUND, lines),
            day("Sabtu", Mark.ROUND, 0),
            day("Minggu", Mark.ROUND, 0)),
        List.of(
            new Drawing.Line(Mark.ROUND, "Rapat"),
            new Drawing.Line(Mark.SQUARE, "Pengingat"),
            new Drawing.Line(Mark.DIAMOND, "Komitmen")));
  }

  private static BufferedImage drawn(Drawing drawing) throws IOException {
    var png = SheetPicture.of(drawing, new Outlines());
    assertThat(png).hasSizeLessThan(100_000);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 40})
  void itIsLightAndNoLongerThanTelegramLeavesIt(int lines) throws IOException {
    var picture = drawn(week(lines));
    assertThat(picture.getWidth()).isEqualTo(780);
    assertThat(picture.getHeight()).isBetween(300, 1280);
  }

  @Test
  void itIsDrawnWithoutTheSystemsFonts() throws IOException {
    var colours = new HashSet<Integer>();
    var picture = drawn(week(2));
    for (int x = 0; x < picture.getWidth(); x++) {
      colours.add(picture.getRGB(x, 42));
    }
    // Letters in white on the title's dark blue, with all that lies between.
    assertThat(colours).hasSizeGreaterThan(3);
  }

  @Test
  void whatIsTooLongIsCutBeforeItsEnd() {
    var letters = new Outlines();
    assertThat(letters.within("Rapat", 500, 32)).isEqualTo("Rapat");
    assertThat(letters.within(TITLE, 200, 32)).startsWith("14.00 Rapa").endsWith("…");
  }

  /// What a caption has no room for follows as a message of its own.
  @Test
  void manyWordsFollowThePicture() {
    assertThat(Stream.of(1000, 1100).map(it -> parts("x".repeat(it)))).containsExactly(1, 2);
  }

  private static int parts(String html) {
    return Parts.of(
            new Outgoing(
                1,
                Lane.REMINDER,
                new Outgoing.Sheet(week(1), html, new Outgoing.Inline(List.of())),
                false,
                false))
        .size();
  }
}
