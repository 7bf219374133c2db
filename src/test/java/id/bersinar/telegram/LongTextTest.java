package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongTextTest {

  private static final List<String> PIECES =
      List.of("kata ", "akhir. ", "baris\n", "alinea\n\n", "&amp;", "🙂", "مرحبا ", "x");

  @Test
  void aTextThatFitsStaysWhole() {
    assertThat(LongText.parts("Halo <b>semua</b>")).containsExactly("Halo <b>semua</b>");
  }

  @Test
  void markupAndEscapesDoNotCountAsTelegramCounts() {
    var text = "<b>" + "&amp;".repeat(LongText.LIMIT) + "</b>";
    assertThat(LongText.parts(text)).containsExactly(text);
  }

  @Test
  void itIsCutBetweenParagraphsBeforeLinesBeforeSentencesBeforeWords() {
    assertThat(LongText.parts("satu dua\ntiga\n\nempat", 16))
        .containsExactly("satu dua\ntiga", "empat");
    assertThat(LongText.parts("satu dua\ntiga empat", 14))
        .containsExactly("satu dua", "tiga empat");
    assertThat(LongText.parts("satu dua. tiga empat", 15))
        .containsExactly("satu dua.", "tiga empat");
    assertThat(LongText.parts("satu dua tiga", 10)).containsExactly("satu dua", "tiga");
    assertThat(LongText.parts("satuduatiga", 4)).containsExactly("satu", "duat", "iga");
  }

  @Test
  void whatIsOpenAtACutIsClosedAndOpenedAgain() {
    assertThat(LongText.parts("<b>satu <a href=\"x\">dua tiga</a></b> empat", 9))
        .containsExactly(
            "<b>satu <a href=\"x\">dua</a></b>", "<b><a href=\"x\">tiga</a></b>", "empat");
  }

  @Test
  void nothingIsLostAndEveryPartFits() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int piece = 0; piece < 120; piece++) {
        var word = PIECES.get(random.nextInt(PIECES.size()));
        text.append(random.nextInt(6) == 0 ? "<i>" + word + "</i>" : word);
      }
      var parts = LongText.parts(text.toString(), 40);
      assertThat(visible(String.join("", parts))).as("seed " + seed).isEqualTo(visible(text));
      assertThat(parts).allSatisfy(part -> assertThat(length(part)).isLessThanOrEqualTo(40));
      assertThat(parts).allSatisfy(part -> assertThat(part).isNotBlank());
      assertThat(parts).allSatisfy(LongTextTest::hasNoHalfCharacter);
    }
  }

  private static void hasNoHalfCharacter(String part) {
    assertThat(IntStream.range(0, part.length()).filter(at -> isAlone(part, at))).isEmpty();
  }

  private static boolean isAlone(String text, int at) {
    char here = text.charAt(at);
    return Character.isHighSurrogate(here)
        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)));
  }

  private static String visible(CharSequence html) {
    return html.toString().replaceAll("<[^>]+>|\\s", "");
  }

  private static int length(String html) {
    return html.replaceAll("<[^>]+>", "").replace("&amp;", "&").length();
  }
}
