package id.bersinar.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands on a poster stays on its page, whatever the area file says.
class PosterPageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kemasan",
        "🎓👩🏽‍🍳 Memasak 🍲",
        "Baris satu\nBaris dua",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "WWWWWWWWWWWWWWWWWWWW WWWWWWWWWWWWWWWWWWW WWWWWWWWWWWWWWWWWWW WWWWWWWWWWWWWWWWWWW",
        "Pelatihan Pengemasan, Pelabelan, dan Pemasaran Makanan Ringan untuk Ibu-Ibu RW 02",
      })
  void allOfItStandsOnThePage(String title) throws IOException {
    var place = "Aula Serbaguna Kelurahan (contoh), ".repeat(4);
    var below = List.of("Arahkan kamera.", "atau buka https://t.me/contoh_bot", "W".repeat(80));
    var words =
        new PosterPage.Words(title, List.of("Selasa", place), "https://t.me/c?start=a", below);
    try (var document = Loader.loadPDF(pdf(words))) {
      var places = new Places();
      var read = places.getText(document);
      assertThat(document.getNumberOfPages()).isOne();
      assertThat(places.all).allMatch(it -> it.getX() >= 0 && it.getEndX() <= it.getPageWidth());
      assertThat(places.all).allMatch(it -> it.getEndY() > 0 && it.getY() > 0);
      assertThat(letters(read)).contains(letters(title), "t.me/contoh_bot", "W".repeat(80));
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\d:/._-]", "");
  }

  private static byte[] pdf(PosterPage.Words words) throws IOException {
    var font = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (var document = new PDDocument();
        var letters = Loader.class.getResourceAsStream(font)) {
      PosterPage.add(document, PDType0Font.load(document, letters), words);
      var file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    }
  }

  private static final class Places extends PDFTextStripper {

    private final List<TextPosition> all = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      all.add(text);
      super.processTextPosition(text);
    }
  }
}
