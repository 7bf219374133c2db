package id.bersinar.telegram;

import id.bersinar.dialogue.Reply.Sheet.Mark;
import id.bersinar.dialogue.gate.Drawing;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Draws a table as a PNG for a phone that is 390 points wide: twice as many pixels, letters of
/// sixteen points, and no longer than what Telegram leaves as large as it is.
final class SheetPicture {

  private static final int WIDTH = 780;

  // Telegram makes what is longer smaller.
  private static final int LONGEST = 1280;

  private static final int MARGIN = 28;
  private static final int HEADINGS = 186;
  private static final int MARK = 26;
  private static final double INDENT = MARK * 1.5;
  private static final double ROOM = WIDTH - 2 * MARGIN - HEADINGS - INDENT;
  private static final int LINE = 46;
  private static final int PADDING = 12;
  private static final int TITLE = 84;
  private static final int LEGEND = 66;
  private static final int SECTION = 2 * PADDING + 2 * LINE - 16;
  private static final double LARGE = 34;
  private static final double MEDIUM = 32;
  private static final double SMALL = 26;

  private static final Color PAPER = Color.WHITE;
  private static final Color BAND = new Color(0xf1, 0xf4, 0xf6);
  private static final Color RULE = new Color(0xc4, 0xcd, 0xd3);
  private static final Color INK = new Color(0x16, 0x20, 0x27);
  private static final Color PALE = new Color(0x4d, 0x5b, 0x66);
  private static final Color HEAD = new Color(0x12, 0x4e, 0x66);
  private static final Color MEETING = new Color(0x0b, 0x5c, 0xad);
  private static final Color REMINDER = new Color(0xb4, 0x53, 0x09);
  private static final Color COMMITMENT = new Color(0x2e, 0x6b, 0x2e);
  private static final Color LATE = new Color(0xa3, 0x12, 0x12);

  // Few colours make a small file: each of them, and what lies between it and the paper.
  private static final int SHADES = 6;

  private static final int OPAQUE = 0xff << 24;
  private static final IndexColorModel PALETTE =
      palette(BAND, RULE, INK, PALE, HEAD, MEETING, REMINDER, COMMITMENT, LATE);

  private final Outlines letters;
  private final Drawing drawing;
  private final boolean wrapped;
  private final int mostRows;

  private SheetPicture(Outlines letters, Drawing drawing, boolean wrapped, int mostRows) {
    this.letters = letters;
    this.drawing = drawing;
    this.wrapped = wrapped;
    this.mostRows = mostRows;
  }

  /// @param mark absent where it goes on with the row above
  private record Row(Optional<Mark> mark, String text) {}

  private static IndexColorModel palette(Color... colors) {
    var all = new int[1 + colors.length * SHADES];
    all[0] = PAPER.getRGB();
    for (int place = 0; place < colors.length * SHADES; place++) {
      all[place + 1] = shade(colors[place / SHADES], place % SHADES + 1);
    }
    return new IndexColorModel(Byte.SIZE, all.length, all, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private static int shade(Color color, int step) {
    return new Color(
            towards(color.getRed(), step),
            towards(color.getGreen(), step),
            towards(color.getBlue(), step))
        .getRGB();
  }

  private static int towards(int value, int step) {
    return 255 + (value - 255) * step / SHADES;
  }

  /// As PNG. Long lines go on in a second row where there is room for all. Otherwise they are cut;
  /// of a section that still has no room for all of them the number of the others is told.
  static byte[] of(Drawing drawing, Outlines letters) {
    int most = drawing.sections().stream().mapToInt(it -> it.lines().size()).max().orElse(0);
    var picture = new SheetPicture(letters, drawing, true, 2 * most);
    for (int rows = most; picture.height() > LONGEST && rows > 1; rows--) {
      picture = new SheetPicture(letters, drawing, false, rows);
    }
    return png(inFewColours(picture.draw()));
  }

  private int height() {
    return TITLE + LEGEND + drawing.sections().stream().mapToInt(this::height).sum();
  }

  private int height(Drawing.Section section) {
    return Math.max(SECTION, 2 * PADDING + rows(section).size() * LINE);
  }

  private List<Row> rows(Drawing.Section section) {
    var rows = section.lines().stream().flatMap(this::rows).toList();
    if (rows.size() <= mostRows) {
      return rows;
    }
    var more = new Row(Optional.empty(), "+ " + (rows.size() - mostRows + 1));
    return Stream.concat(rows.stream().limit(mostRows - 1L), Stream.of(more)).toList();
  }

  private Stream<Row> rows(Drawing.Line line) {
    if (!wrapped) {
      return Stream.of(new Row(Optional.of(line.mark()), line.text()));
    }
    var first = letters.words(line.text(), ROOM, MEDIUM);
    var rest = line.text().substring(first.length()).strip();
    return Stream.of(new Row(Optional.of(line.mark()), first), new Row(Optional.empty(), rest))
        .filter(it -> !it.text().isEmpty());
  }

  private BufferedImage draw() {
    var image = new BufferedImage(WIDTH, height(), BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.setColor(PAPER);
      canvas.fillRect(0, 0, WIDTH, image.getHeight());
      draw(canvas);
    } finally {
      canvas.dispose();
    }
    return image;
  }

  private void draw(Graphics2D canvas) {
    canvas.setColor(HEAD);
    canvas.fillRect(0, 0, WIDTH, TITLE);
    canvas.setColor(PAPER);
    write(canvas, drawing.title(), MARGIN, TITLE / 2.0, WIDTH - 2 * MARGIN, LARGE);
    int top = TITLE;
    for (int place = 0; place < drawing.sections().size(); place++) {
      var section = drawing.sections().get(place);
      if (place % 2 == 1) {
        canvas.setColor(BAND);
        canvas.fillRect(0, top, WIDTH, height(section));
      }
      draw(canvas, section, top);
      top += height(section);
      canvas.setColor(RULE);
      canvas.fillRect(0, top - 1, WIDTH, 2);
    }
    int room = (WIDTH - 2 * MARGIN) / Math.max(1, drawing.legend().size());
    for (int place = 0; place < drawing.legend().size(); place++) {
      var meaning = drawing.legend().get(place);
      draw(
          canvas,
          new Row(Optional.of(meaning.mark()), meaning.text()),
          MARGIN + place * room,
          top + LEGEND / 2,
          room - INDENT,
          SMALL);
    }
  }

  private void draw(Graphics2D canvas, Drawing.Section section, int top) {
    boolean late = section.lines().stream().anyMatch(it -> it.mark() == Mark.WARNING);
    double room = HEADINGS - PADDING;
    canvas.setColor(late ? LATE : INK);
    write(canvas, section.heading(), MARGIN, top + PADDING + LINE / 2.0, room, MEDIUM);
    canvas.setColor(PALE);
    write(canvas, section.below(), MARGIN, top + PADDING + LINE * 1.4, room, SMALL);
    int middle = top + PADDING + LINE / 2;
    for (var row : rows(section)) {
      draw(canvas, row, MARGIN + HEADINGS, middle, ROOM, MEDIUM);
      middle += LINE;
    }
  }

  private void draw(Graphics2D canvas, Row row, int left, int middle, double width, double size) {
    row.mark()
        .ifPresent(
            it -> {
              canvas.setColor(color(it));
              canvas.fill(shape(it, left, middle - MARK / 2.0));
            });
    canvas.setColor(INK);
    write(canvas, row.text(), left + INDENT, middle, width, size);
  }

  /// @param middle of the small letters
  private void write(
      Graphics2D canvas, String text, double x, double middle, double width, double size) {
    letters.write(canvas, letters.within(text, width, size), x, middle + size * 0.35, size);
  }

  private static Color color(Mark mark) {
    return switch (mark) {
      case ROUND -> MEETING;
      case SQUARE -> REMINDER;
      case DIAMOND -> COMMITMENT;
      case WARNING -> LATE;
    };
  }

  private static Shape shape(Mark mark, double x, double y) {
    return switch (mark) {
      case ROUND -> new Ellipse2D.Double(x, y, MARK, MARK);
      case SQUARE -> new Rectangle2D.Double(x + 2, y + 2, MARK - 4.0, MARK - 4.0);
      case DIAMOND ->
          polygon(
              x + MARK / 2.0,
              y,
              x + MARK,
              y + MARK / 2.0,
              x + MARK / 2.0,
              y + MARK,
              x,
              y + MARK / 2.0);
      case WARNING -> polygon(x + MARK / 2.0, y, x + MARK, y + MARK, x, y + MARK);
    };
  }

  private static Shape polygon(double... points) {
    var path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int place = 2; place < points.length; place += 2) {
      path.lineTo(points[place], points[place + 1]);
    }
    path.closePath();
    return path;
  }

  /// Each pixel in the nearest colour; Java's own way would mix them by dots, which is larger and
  /// harder to read.
  private static BufferedImage inFewColours(BufferedImage image) {
    var few =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, PALETTE);
    var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    var places = ((DataBufferByte) few.getRaster().getDataBuffer()).getData();
    // The palette looks each up anew, which takes longer than all else.
    var known = new HashMap<Integer, Byte>();
    for (int place = 0; place < pixels.length; place++) {
      places[place] =
          place > 0 && pixels[place] == pixels[place - 1]
              ? places[place - 1]
              : known.computeIfAbsent(pixels[place], SheetPicture::nearest);
    }
    return few;
  }

  private static byte nearest(int colour) {
    return ((byte[]) PALETTE.getDataElements(OPAQUE | colour, null))[0];
  }

  private static byte[] png(BufferedImage image) {
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    var bytes = new ByteArrayOutputStream();
    try (var output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(image);
      output.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
