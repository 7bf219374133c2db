package id.bersinar.telegram;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes in a font that comes along, by the outlines of its letters: servers often have no fonts
/// at all, and Java can't make one of its own without the system's.
final class Outlines {

  // It comes with PDFBox, for the posters.
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String CUT = "…";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final float unitsPerEm;
  private final Map<Integer, Path2D> paths = new ConcurrentHashMap<>();

  Outlines() {
    try (var letters = PDDocument.class.getResourceAsStream(FONT)) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(letters)));
      glyphs = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes it from there to the right. What the font doesn't have, such as emoji, is left out.
  void write(Graphics2D canvas, String text, double x, double baseline, double size) {
    double scale = size / unitsPerEm;
    double at = x;
    for (int glyph : glyphs(text)) {
      var place = new AffineTransform(scale, 0, 0, -scale, at, baseline);
      canvas.fill(path(glyph).createTransformedShape(place));
      at += advance(glyph) * scale;
    }
  }

  /// As much of it as there is room for.
  String within(String text, double width, double size) {
    if (width(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).strip() + CUT, size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + CUT;
  }

  /// As many of its words as there is room for; the whole where there isn't for one.
  String words(String text, double width, double size) {
    int end = text.length();
    while (end > 0 && width(text.substring(0, end), size) > width) {
      end = text.lastIndexOf(' ', end - 1);
    }
    return end > 0 ? text.substring(0, end) : text;
  }

  private double width(String text, double size) {
    return glyphs(text).stream().mapToDouble(this::advance).sum() * size / unitsPerEm;
  }

  private List<Integer> glyphs(String text) {
    var known = new ArrayList<Integer>();
    text.codePoints().map(glyphs::getGlyphId).filter(it -> it > 0).forEach(known::add);
    return known;
  }

  private double advance(int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path2D path(int glyph) {
    return paths.computeIfAbsent(glyph, this::read);
  }

  private Path2D read(int glyph) {
    try {
      var outline = Objects.requireNonNull(font.getGlyph()).getGlyph(glyph);
      return outline == null ? new Path2D.Double() : outline.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
