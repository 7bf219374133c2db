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

  // A quarter of the code may be dirty or torn: it hangs in an alley.
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);

  private final PDPageContentStream canvas;
  private final PDFont font;
  private float y = PDRectangle.A4.getHeight() - MARGIN;

  private PosterPage(PDPageContentStream canvas, PDFont font) {
    this.canvas = canvas;
    this.font = font;
  }

  /// What stands on it.
  record Words(String title, List<String> lines, String address, List<String> below) {}

  static void add(PDDocument document, PDFont font, Words words) throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var canvas = new PDPageContentStream(document, page)) {
      new PosterPage(canvas, font).draw(words);
    }
  }

  private void draw(Words words) throws IOException {
    write(words.title(), TITLE);
    for (var line : words.lines()) {
      write(line, LINE);
    }
    code(words.address());
    for (var line : words.below()) {
      write(line, LINE);
    }
  }

  /// Writes it in the middle, on as many lines as it takes.
  private void write(String words, float size) throws IOException {
    for (var line : lines(printable(words), size)) {
      y -= size * SPACING;
      canvas.beginText();
      canvas.setFont(font, size);
      canvas.newLineAtOffset((PDRectangle.A4.getWidth() - width(line, size)) / 2, y);
      canvas.showText(line);
      canvas.endText();
    }
    y -= size / 2;
  }

  private List<String> lines(String words, float size) throws IOException {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : words.split("\\s+")) {
      var longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > PDRectangle.A4.getWidth() - 2 * MARGIN) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String line, float size) throws IOException {
    return font.getStringWidth(line) / 1000 * size;
  }

  /// Without what the font has no sign for, such as pictures.
  private String printable(String words) {
    var signs = new StringBuilder();
    words.codePoints().filter(this::isPrintable).forEach(signs::appendCodePoint);
    return signs.toString().strip();
  }

  private boolean isPrintable(int sign) {
    try {
      font.encode(Character.toString(sign));
      return true;
    } catch (IOException | IllegalArgumentException _) {
      return false;
    }
  }

  private void code(String address) throws IOException {
    var code = matrix(address);
    float cell = CODE / code.getWidth();
    float left = (PDRectangle.A4.getWidth() - CODE) / 2;
    y -= QUIET;
    canvas.setNonStrokingColor(Color.BLACK);
    for (int row = 0; row < code.getHeight(); row++) {
      for (int column = 0; column < code.getWidth(); column++) {
        if (code.get(column, row)) {
          canvas.addRect(left + column * cell, y - (row + 1) * cell, cell, cell);
        }
      }
    }
    canvas.fill();
    y -= CODE + QUIET;
  }

  private static BitMatrix matrix(String address) {
    try {
      return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException e) {
      throw new IllegalStateException("a link is short enough for a code", e);
    }
  }
}
