package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.photo.SamplePictures;
import id.bersinar.tips.record.Content;
import id.bersinar.tips.record.TipEntry;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// The photo in /lapor, as somebody in the neighbourhood sees it.
@SuppressWarnings("NullAway.Init") // injected
class PhotoQuestionsTest extends TipScenario {

  private static final String SEEN = "Orang menukar bungkusan di warung contoh";
  private static final byte[] PHOTO =
      SamplePictures.fromAPhone(SamplePictures.quarters(480, 360), 1);

  @Autowired private JdbcTemplate database;
  @Autowired private Conversations conversations;

  private Phone isAskedForAPhoto() {
    return TipsOnPhones.tellsUpToThePhoto(neighbourhood.phone("Sari (contoh)"), SEEN);
  }

  private Phone hasSentAPhoto() {
    return isAskedForAPhoto().sendsPhoto("IMG_1.jpg", PHOTO).sees("bisa terlihat dari rumah siapa");
  }

  private static BufferedImage shownTo(Phone phone) {
    assertThat(phone.pictures()).hasSize(1);
    return image(phone.pictures().getFirst());
  }

  private static BufferedImage image(byte[] jpeg) {
    assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
        .doesNotContain(SamplePictures.CANARY, "Exif");
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<BufferedImage> sealedPicture() {
    letGo();
    return contents(TipEntry.Kind.PICTURE).stream()
        .map(content -> image(((Content.Picture) content).jpeg()))
        .findFirst();
  }

  @Test
  void aPhotoIsCleanedShownBackAndSealedWithTheTip() {
    var sari = hasSentAPhoto().taps("biarkan seperti ini").sees("Beginilah foto yang akan dikirim");
    assertThat(shownTo(sari).getWidth()).isEqualTo(480);
    sari.taps("Pakai foto ini").sees("Foto: ada", SEEN).taps("Kirim").sees("Sudah diterima");
    letGo();
    assertThat(database.queryForList("select kind from tip_entry order by place", String.class))
        .containsExactly("REPORT", "PICTURE");
    assertThat(sealedPicture()).hasValueSatisfying(it -> assertThat(it.getHeight()).isEqualTo(360));
    assertThat(neighbourhood.throughOutbox()).isEmpty();
    assertThat(neighbourhood.throughDirectLine()).allMatch(it -> it.guarded() && it.silent());
  }

  @Test
  void whatShowsFromWhereItWasTakenCanBeRemovedUntilItIsRight() {
    var sari = hasSentAPhoto().taps("bagian tengah saja");
    assertThat(shownTo(sari).getWidth()).isEqualTo(288);
    sari.taps("Ubah lagi").sees("bisa terlihat dari rumah siapa").taps("selain bagian tengah");
    assertThat(shownTo(sari).getWidth()).isEqualTo(480);
    sari.taps("Ubah lagi").taps("hitam putih");
    int colour = shownTo(sari).getRGB(100, 100);
    assertThat(colour & 0xff).isCloseTo(colour >> 8 & 0xff, within(4));
    sari.taps("Ubah lagi").taps("bagian tengah saja").taps("Pakai foto ini").taps("Kirim");
    assertThat(sealedPicture()).hasValueSatisfying(it -> assertThat(it.getWidth()).isEqualTo(288));
  }

  @Test
  void backFromAnotherPhotoLeadsToTheSummaryWithTheFormerOne() {
    var sari = hasSentAPhoto().taps("bagian tengah saja").taps("Pakai foto ini").sees("Foto: ada");
    sari.taps("✏️ Foto").sendsPhoto("IMG_2.jpg", PHOTO).taps("biarkan seperti ini");
    assertThat(shownTo(sari).getWidth()).isEqualTo(480);
    sari.taps("Kembali").sees("bisa terlihat dari rumah siapa");
    sari.taps("Kembali").sees("Ada foto yang ingin disertakan?");
    sari.taps("Kembali").sees("Foto: ada", SEEN).taps("✏️ Isi").taps("Kembali").sees("Foto: ada");
    sari.taps("Kirim").sees("Sudah diterima");
    assertThat(sealedPicture()).hasValueSatisfying(it -> assertThat(it.getWidth()).isEqualTo(288));
  }

  private static Offset<Integer> within(int offset) {
    return Offset.offset(offset);
  }

  @Test
  void partsOfItCanBeTappedToBlurThem() {
    var sari = hasSentAPhoto().taps("bagian tertentu").sees("Ketuk bagian yang harus dikaburkan");
    // The lines by which the parts are found stand in what is shown now, not in the result.
    assertThat(isWhite(shownTo(sari).getRGB(160, 50))).isTrue();
    sari.taps("Lihat hasilnya").sees("Belum ada bagian yang dipilih");
    sari.taps("⬜ 5").taps("⬜ 2").taps("🌫️ 5");
    assertThat(sari.buttons()).contains("⬜ 1", "🌫️ 2", "⬜ 5", "⬜ 9");
    sari.taps("Lihat hasilnya").sees("Beginilah foto yang akan dikirim");
    var result = shownTo(sari);
    assertThat(isWhite(result.getRGB(160, 50))).isFalse();
    // Red and green meet there; what is blurred has colours between, what isn't has an edge.
    assertThat(result.getRGB(230, 20) >> 16 & 0xff).isBetween(0x40, 0xa8);
    assertThat(result.getRGB(230, 150) >> 16 & 0xff).isGreaterThan(0xb0);
    sari.taps("Ubah lagi").taps("Jangan pakai foto ini").sees("Foto: tidak ada");
  }

  private static boolean isWhite(int colour) {
    return (colour & 0xff) > 230 && (colour >> 8 & 0xff) > 230 && (colour >> 16 & 0xff) > 230;
  }

  @Test
  void itCanBeLeftOutAtEveryPoint() {
    hasSentAPhoto().taps("Jangan pakai foto ini").sees("Foto: tidak ada");
    hasSentAPhoto().taps("hitam putih").taps("Tanpa foto").sees("Foto: tidak ada");
    hasSentAPhoto()
        .taps("hitam putih")
        .taps("Pakai foto ini")
        .sees("Foto: ada")
        .taps("✏️ Foto")
        .sees("Ada foto yang ingin disertakan?")
        .taps("Tanpa foto")
        .sees("Foto: tidak ada")
        .taps("Kirim")
        .sees("Sudah diterima");
    assertThat(sealedPicture()).isEmpty();
  }

  @Test
  void itCanBeReplacedOrKeptBeforeTheTipIsSent() {
    var sari = hasSentAPhoto().taps("bagian tengah saja").taps("Pakai foto ini");
    sari.taps("✏️ Isi").sends("Lain sekali").sees("Foto: ada", "Lain sekali");
    sari.taps("✏️ Foto").taps("Pakai foto yang tadi").sees("Foto: ada", "Lain sekali");
    sari.taps("✏️ Foto")
        .sendsPhoto("IMG_2.png", SamplePictures.png(SamplePictures.quarters(100, 80)))
        .taps("biarkan seperti ini")
        .sendsPhoto("IMG_3.png", SamplePictures.png(SamplePictures.quarters(200, 160)))
        .sees("bisa terlihat dari rumah siapa")
        .taps("biarkan seperti ini")
        .taps("Pakai foto ini")
        .sees("Lain sekali")
        .taps("Kirim");
    assertThat(sealedPicture()).hasValueSatisfying(it -> assertThat(it.getWidth()).isEqualTo(200));
  }

  @Test
  void whatIsNoPhotoIsRefusedKindlyAndTheDraftStays() {
    long chat = 7_000_000_003L;
    var sari = TipsOnPhones.tellsUpToThePhoto(neighbourhood.phone(chat, "Sari (contoh)"), SEEN);
    sari.sendsDocument("bukti.jpg", PHOTO).sees("Kirim sebagai foto", "Ada foto yang ingin");
    sari.sendsSticker().sees("Suara, video, dan stiker", "Ada foto yang ingin");
    sari.sends("tidak ada").sees("ketuk salah satu tombol");
    sari.sendsPhoto("x.jpg", new byte[] {1}).sees("bukan foto yang bisa dibuka");
    sari.sendsPhoto("x.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}).sees("rusak");
    sari.sendsPhoto("x.jpg", SamplePictures.TOO_LARGE).sees("lebih dari 10 MB");
    conversations
        .plan(
            new Incoming(
                chat,
                true,
                chat,
                "Sari (contoh)",
                "id",
                new Incoming.Said(new Input.Photo(new Input.FileRef("tidak-ada")))))
        .work()
        .run();
    sari.sees("tidak bisa diambil dari Telegram");
    sari.taps("Tanpa foto").sees(SEEN, "Foto: tidak ada");
  }

  @Test
  void theSenderDoesNotSeeItAgainAndOfficersLearnOfTheTipOnce() {
    var officer = officer("Petugas (contoh)", "Polsek contoh");
    var sari = hasSentAPhoto().taps("hitam putih").taps("Pakai foto ini").taps("Kirim");
    var receipt = TipsOnPhones.receiptOn(sari);
    sari.sends("/cek").sends(receipt).sees("Diterima").seesNothingOf("tidak bisa dibuka");
    assertThat(sari.pictures()).isEmpty();
    officer.sends("/menu");
    letGo();
    officer.sees("Ada laporan baru").seesNothingOf("keterangan baru", "jawaban baru");
    officer.sends("/laporan").taps("hari ini").sees(SEEN, "Pelapor menyertakan foto");
    assertThat(officer.pictures()).isEmpty();
  }

  @Test
  void itAllGoesInEnglishToo() {
    neighbourhood
        .phone("Budi (sample)", "en")
        .sends("/lapor")
        .taps("Dealing")
        .sends("A sample")
        .sends("Sample alley")
        .taps("Today")
        .taps("From outside")
        .sees("Is there a photo")
        .sendsPhoto("IMG_1.jpg", PHOTO)
        .sees("from whose house")
        .taps("Blur certain parts")
        .taps("⬜ 1")
        .taps("Show the result")
        .sees("This is the photo as it will be sent")
        .taps("Use this photo")
        .sees("Photo: yes");
  }
}
