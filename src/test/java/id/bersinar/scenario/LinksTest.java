package id.bersinar.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import id.bersinar.area.AreaFiles;
import id.bersinar.tips.TipScenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Links that open the bot where something is, and the posters that carry them.
@SuppressWarnings("NullAway.Init") // injected
class LinksTest extends TipScenario {

  private static final String BOT = "https://t.me/bersinar_contoh_bot?start=";

  @Autowired private JdbcTemplate database;

  @BeforeEach
  void anArea() {
    assertThat(AreaFiles.bringIn(context, KeysUnderTheChatTest.AREA)).isEmpty();
  }

  private String batch() {
    return database.queryForList("select id from training_batch", String.class).getFirst();
  }

  @Test
  void aLinkOpensWhatItIsFor() {
    neighbourhood.phone("Sari (contoh)").sends("/start pelatihan").sees("training.choose");
    neighbourhood.phone("Budi (contoh)").sends("/start posko").sees("posko.choose-how");
    var dewi = neighbourhood.phone("Dewi (contoh)").sends("/start posko_mawar");
    dewi.sees("posko.one", "Posko Mawar (contoh)").offers("dialogue.share");
    var rina = neighbourhood.phone("Rina (contoh)").sends("/start pelatihan_" + batch());
    rina.sees("Kemasan Produk").offers("training.join", "dialogue.share");
    rina.taps("training.join").taps("people.consent").sees("training.ask-name");
  }

  @Test
  void aLinkToATipLeavesNoMoreThanTheTip() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/start lapor");
    sari.offers("tips.subject.dealing").sends("/batal").holdsNothingOf("/start lapor");
    assertThat(neighbourhood.throughOutbox()).isEmpty();
  }

  @Test
  void aLinkThatLeadsNowhereIsAnsweredPolitely() {
    var sari = neighbourhood.phone("Sari (contoh)");
    sari.sends("/start pelatihan_00000000-0000-0000-0000-000000000000");
    sari.sees("training.closed", "training.choose");
    sari.sends("/start posko_dibongkar").sees("posko.choose-how");
    for (var payload : List.of("lapor_titipan", "kelola", "laporan", "hapusdata", "cek")) {
      sari.sends("/start " + payload).sees("people.invitation-unknown");
    }
  }

  @Test
  void operatorsGetPostersWhoseCodesLeadThere() throws Exception {
    var operator = neighbourhood.operator().sends("/kelola").taps("area.poster");
    operator.sees("area.poster-which").taps("menu.lapor").sees("area.poster-made");
    assertThat(codes(operator.files().getFirst())).containsExactly(BOT + "lapor");
    operator.tapsOn("area.poster-which", "area.poster-all");
    var all = operator.files().getFirst();
    assertThat(codes(all))
        .containsExactly(
            BOT + "pelatihan",
            BOT + "pelatihan_" + batch(),
            BOT + "posko",
            BOT + "posko_mawar",
            BOT + "lapor");
    try (var document = Loader.loadPDF(all)) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains("Kemasan Produk", "1 Desember 2027", "Aula (contoh)", "Posko Mawar (contoh)")
          .contains("Lapor soal narkoba, tanpa nama", "Arahkan kamera", "Kelurahan Contoh");
    }
    assertThat(neighbourhood.throughOutbox()).noneMatch(it -> it.toString().contains("File"));
  }

  @Test
  void nobodyElseGetsPosters() {
    var sari = neighbourhood.resident("Sari (contoh)");
    assertThat(sari.sends("/kelola").sees("dialogue.unknown-command").files()).isEmpty();
  }

  /// What the code of each page says, as a phone's camera reads it.
  private static List<String> codes(byte[] pdf) throws IOException, NotFoundException {
    var codes = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var image = renderer.renderImage(page);
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        var bitmap = new BinaryBitmap(new HybridBinarizer(source));
        for (var result : new QRCodeMultiReader().decodeMultiple(bitmap)) {
          codes.add(result.getText());
        }
      }
    }
    return codes;
  }
}
