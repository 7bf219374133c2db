package id.bersinar.area;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Draws one poster, A4 upright: a title, lines, the code, and how it is used. Lengths are in
/// points, of which an inch has 72.
final class PosterPage {

  private static final float MARGIN = 50;
  private static final float CODE = 320;
  // Around a code nothing stands, on a width of four of its cells.
  private static final float QUIET = 30;
  private static final float TITLE = 40;
  private static final float LINE = 20;
  private static final float SPACING = 1.25f;
  private static final float SMALLER = 0.9f;

  // A quarter of the code may be dirty or torn: it hangs in an alley.
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);

  private final PDFont font;
  private final float scale;
  private final Words words;
  private final List<Line> above = new ArrayList<>();
  private final List<Line> below = new ArrayList<>();

  /// @param scale of the letters
  private PosterPage(PDFont font, Words words, float scale) throws IOException {
    this.font = font;
    this.scale = scale;
    this.words = words;
    lay(words.title(), TITLE, above);
    for (var line : words.lines()) {
      lay(line, LINE, above);
    }
    for (var line : words.below()) {
      lay(line, LINE, below);
    }
  }

  /// What stands on it.
  record Words(String title, List<String> lines, String address, List<String> below) {}

  /// @param after the room below it
  private record Line(String text, float size, float after) {

    float height() {
      return size * SPACING + after;
    }
  }

  static void add(PDDocument document, PDFont font, Words words) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var canvas = new PDPageContentStream(document, page)) {
      fitting(font, words).draw(canvas);
    }
  }

  /// With letters as large as there is room for.
  private static PosterPage fitting(PDFont font, Words words) throws IOException {
    var poster = new PosterPage(font, words, 1);
    while (poster.height() > PDRectangle.A4.getHeight() - 2 * MARGIN) {
      poster = new PosterPage(font, words, poster.scale * SMALLER);
    }
    return poster;
  }

  private float height() {
    float letters = 0;
    for (var line : above) {
      letters += line.height();
    }
    for (var line : below) {
      letters += line.height();
    }
    return letters + QUIET + CODE + QUIET;
  }

  private void draw(PDPageContentStream canvas) throws IOException {
    float y = write(above, PDRectangle.A4.getHeight() - MARGIN, canvas) - QUIET;
    draw(matrix(words.address()), y, canvas);
    write(below, y - CODE - QUIET, canvas);
  }

  /// Writes them in the middle, from there downwards.
  ///
  /// @return where they end
  private float write(List<Line> lines, float from, PDPageContentStream canvas) throws IOException {
    float y = from;
    for (var line : lines) {
      y -= line.size() * SPACING;
      canvas.beginText();
      canvas.setFont(font, line.size());
      float left = (PDRectangle.A4.getWidth() - width(line.text(), line.size())) / 2;
      canvas.newLineAtOffset(left, y);
      canvas.showText(line.text());
      canvas.endText();
      y -= line.after();
    }
    return y;
  }

  /// Puts it on as many lines as it takes.
  private void lay(String text, float unscaled, List<Line> lines) throws IOException {
    float size = unscaled * scale;
    var line = "";
    for (var word : words(text, size)) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (isTooWide(longer, size)) {
        lines.add(new Line(line, size, 0));
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(new Line(line, size, size / 2));
  }

  /// Its words, of which none is wider than a line, without what the font has no sign for, such as
  /// pictures.
  private List<String> words(String text, float size) throws IOException {
    var words = new ArrayList<String>();
    for (var written : text.split("\\s+")) {
      var word = "";
      for (int sign : written.codePoints().filter(this::isPrintable).toArray()) {
        var longer = word + Character.toString(sign);
        if (isTooWide(longer, size)) {
          words.add(word);
          word = Character.toString(sign);
        } else {
          word = longer;
        }
      }
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private boolean isTooWide(String line, float size) throws IOException {
    return width(line, size) > PDRectangle.A4.getWidth() - 2 * MARGIN;
  }

  private float width(String line, float size) throws IOException {
    return font.getStringWidth(line) / 1000 * size;
  }

  private boolean isPrintable(int sign) {
    try {
      font.encode(Character.toString(sign));
      return Character.getType(sign) != Character.FORMAT;
    } catch (IOException | IllegalArgumentException _) {
      return false;
    }
  }

  private static void draw(BitMatrix code, float top, PDPageContentStream canvas)
      throws IOException {
    float cell = CODE / code.getWidth();
    float left = (PDRectangle.A4.getWidth() - CODE) / 2;
    canvas.setNonStrokingColor(Color.BLACK);
    for (int row = 0; row < code.getHeight(); row++) {
      for (int column = 0; column < code.getWidth(); column++) {
        if (code.get(column, row)) {
          canvas.addRect(left + column * cell, top - (row + 1) * cell, cell, cell);
        }
      }
    }
    canvas.fill();
  }

  private static BitMatrix matrix(String address) {
    try {
      return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException e) {
      throw new IllegalStateException("a link is short enough for a code", e);
    }
  }
}
