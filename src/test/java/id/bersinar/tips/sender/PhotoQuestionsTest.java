package id.bersinar.tips.sender;

import static id.bersinar.tips.TipsOnPhones.SEEN;
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

  private static final byte[] PHOTO =
      SamplePictures.fromAPhone(SamplePictures.quarters(480, 360), 1);

  @Autowired private JdbcTemplate database;
  @Autowired private Conversations conversations;

  private Phone isAskedForAPhoto() {
    return TipsOnPhones.tellsUpToThePhoto(neighbourhood.phone("Sari (contoh)"), SEEN);
  }

  private Phone hasSentAPhoto() {
    return isAskedForAPhoto().sendsPhoto("IMG_1.jpg", PHOTO).sees("tips.photo.vantage");
  }

  private static BufferedImage shownTo(Phone phone) {
    assertThat(phone.pictures()).hasSize(1);
    return image(phone.pictures().getFirst());
  }

  /// It is drawn anew a little smaller, by chance.
  private static void isAbout(int side, int before) {
    assertThat(side).isBetween(before * 82 / 100, before * 98 / 100);
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
    var sari = hasSentAPhoto().taps("tips.photo.retouch.keep").sees("tips.photo.result");
    isAbout(shownTo(sari).getWidth(), 480);
    sari.taps("tips.photo.use")
        .sees("tips.card-photo", SEEN)
        .taps("tips.send")
        .sees("tips.received");
    letGo();
    assertThat(database.queryForList("select kind from tip_entry order by place", String.class))
        .containsExactly("REPORT", "PICTURE");
    assertThat(sealedPicture()).hasValueSatisfying(it -> isAbout(it.getHeight(), 360));
    assertThat(neighbourhood.throughOutbox()).isEmpty();
    assertThat(neighbourhood.throughDirectLine()).allMatch(it -> it.guarded() && it.silent());
  }

  @Test
  void whatShowsFromWhereItWasTakenCanBeRemovedUntilItIsRight() {
    var sari = hasSentAPhoto().taps("tips.photo.retouch.middle");
    isAbout(shownTo(sari).getWidth(), 288);
    sari.taps("tips.photo.again").sees("tips.photo.vantage").taps("tips.photo.retouch.blur-around");
    isAbout(shownTo(sari).getWidth(), 480);
    sari.taps("tips.photo.again").taps("tips.photo.retouch.grey");
    int colour = shownTo(sari).getRGB(100, 100);
    assertThat(colour & 0xff).isCloseTo(colour >> 8 & 0xff, within(4));
    sari.taps("tips.photo.again")
        .taps("tips.photo.retouch.middle")
        .taps("tips.photo.use")
        .taps("tips.send");
    assertThat(sealedPicture()).hasValueSatisfying(it -> isAbout(it.getWidth(), 288));
  }

  @Test
  void backFromAnotherPhotoLeadsToTheSummaryWithTheFormerOne() {
    var sari = hasSentAPhoto().taps("bagian tengah saja").taps("Pakai foto ini").sees("Foto: ada");
    sari.taps("✏️ Foto").sendsPhoto("IMG_2.jpg", PHOTO).taps("biarkan seperti ini");
    isAbout(shownTo(sari).getWidth(), 480);
    sari.taps("Kembali").sees("bisa terlihat dari rumah siapa");
    sari.taps("Kembali").sees("Ada foto yang ingin disertakan?");
    sari.taps("Kembali").sees("Foto: ada", SEEN).taps("✏️ Isi").taps("Kembali").sees("Foto: ada");
    sari.taps("Kirim").sees("Sudah diterima");
    assertThat(sealedPicture()).hasValueSatisfying(it -> isAbout(it.getWidth(), 288));
  }

  private static Offset<Integer> within(int offset) {
    return Offset.offset(offset);
  }

  @Test
  void partsOfItCanBeTappedToBlurThem() {
    var sari = hasSentAPhoto().taps("tips.photo.retouch-cells").sees("tips.photo.cells");
    // The lines by which the parts are found stand in what is shown now, not in the result.
    var ruled = shownTo(sari);
    assertThat(isWhite(ruled.getRGB(ruled.getWidth() / 3, ruled.getHeight() / 7))).isTrue();
    sari.taps("tips.photo.show").sees("tips.photo.no-cells");
    sari.taps("⬜ 5").taps("⬜ 2").taps("⬛ 5");
    assertThat(sari.buttons()).contains("⬜ 1", "⬛ 2", "⬜ 5", "⬜ 9");
    // A tick is the same question with other buttons, and no picture anew.
    assertThat(sari.news()).hasSize(1);
    assertThat(sari.pictures()).isEmpty();
    sari.taps("tips.photo.show").sees("tips.photo.result");
    var result = shownTo(sari);
    int height = result.getHeight();
    assertThat(isWhite(result.getRGB(result.getWidth() / 3, height / 7))).isFalse();
    // Red and green meet there; what is blurred has colours between, what isn't has an edge.
    int edge = result.getWidth() / 3;
    while (red(result.getRGB(edge, height * 2 / 5)) > 0x70) {
      edge++;
    }
    assertThat(red(result.getRGB(edge - 6, height / 18))).isBetween(0x40, 0xb0);
    assertThat(red(result.getRGB(edge - 6, height * 2 / 5))).isGreaterThan(0xb0);
    sari.taps("tips.photo.again").taps("tips.photo.discard").sees("tips.card-no-photo");
  }

  private static int red(int colour) {
    return colour >> 16 & 0xff;
  }

  private static boolean isWhite(int colour) {
    return (colour & 0xff) > 230 && (colour >> 8 & 0xff) > 230 && (colour >> 16 & 0xff) > 230;
  }

  @Test
  void itCanBeLeftOutAtEveryPoint() {
    hasSentAPhoto().taps("tips.photo.discard").sees("tips.card-no-photo");
    hasSentAPhoto()
        .taps("tips.photo.retouch.grey")
        .taps("tips.photo.without")
        .sees("tips.card-no-photo");
    hasSentAPhoto()
        .taps("tips.photo.retouch.grey")
        .taps("tips.photo.use")
        .sees("tips.card-photo")
        .taps("tips.change-photo")
        .sees("tips.photo.ask")
        .taps("tips.photo.without")
        .sees("tips.card-no-photo")
        .taps("tips.send")
        .sees("tips.received");
    assertThat(sealedPicture()).isEmpty();
  }

  @Test
  void itCanBeReplacedOrKeptBeforeTheTipIsSent() {
    var sari = hasSentAPhoto().taps("tips.photo.retouch.middle").taps("tips.photo.use");
    sari.taps("tips.change.seen").sends("Lain sekali").sees("tips.card-photo", "Lain sekali");
    sari.taps("tips.change-photo")
        .taps("tips.photo.use-earlier")
        .sees("tips.card-photo", "Lain sekali");
    sari.taps("tips.change-photo")
        .sendsPhoto("IMG_2.png", SamplePictures.png(SamplePictures.quarters(100, 80)))
        .taps("tips.photo.retouch.keep")
        .sendsPhoto("IMG_3.png", SamplePictures.png(SamplePictures.quarters(200, 160)))
        .sees("tips.photo.vantage")
        .taps("tips.photo.retouch.keep")
        .taps("tips.photo.use")
        .sees("Lain sekali")
        .taps("tips.send");
    assertThat(sealedPicture()).hasValueSatisfying(it -> isAbout(it.getWidth(), 200));
  }

  @Test
  void whatIsNoPhotoIsRefusedKindlyAndTheDraftStays() {
    long chat = 7_000_000_003L;
    var sari = TipsOnPhones.tellsUpToThePhoto(neighbourhood.phone(chat, "Sari (contoh)"), SEEN);
    sari.sendsDocument("bukti.jpg", PHOTO).sees("tips.photo.not-as-document", "tips.photo.ask");
    sari.sendsSticker().sees("tips.refused.other", "tips.photo.ask");
    sari.sends("sebentar").sees("dialogue.please-choose");
    sari.sendsPhoto("x.jpg", new byte[] {1}).sees("tips.photo.refused.not-a-photo");
    sari.sendsPhoto("x.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})
        .sees("tips.photo.refused.broken");
    sari.sendsPhoto(
            "x.jpg", SamplePictures.jpeg(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB)))
        .sees("tips.photo.refused.nothing-to-see");
    sari.sendsPhoto("x.jpg", SamplePictures.TOO_LARGE).sees("tips.photo.lost");
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
    sari.sees("tips.photo.lost");
    sari.taps("tips.photo.without").sees(SEEN, "tips.card-no-photo");
  }

  @Test
  void ofPhotosThatAreSentTogetherItIsSaidWhichIsUsed() {
    long chat = 4242;
    var sari = TipsOnPhones.tellsUpToThePhoto(neighbourhood.phone(chat, "Sari (contoh)"), SEEN);
    sari.sendsPhoto("x.jpg", SamplePictures.jpeg(SamplePictures.quarters(320, 240)));
    sari.seesNothingOf("tips.photo.first-of-several").taps("tips.photo.discard");
    sari.taps("tips.change-photo");
    var file = new Input.FileRef(neighbourhood.fileIds().iterator().next());
    var album = new Incoming.Said(new Input.Photo(file, true));
    conversations.plan(new Incoming(chat, true, chat, "Sari (contoh)", "id", album)).work().run();
    sari.sees("tips.photo.first-of-several", "tips.photo.vantage");
  }

  @Test
  void theSenderDoesNotSeeItAgainAndOfficersLearnOfTheTipOnce() {
    var officer = officer("Petugas (contoh)", "Polsek contoh");
    var sari =
        hasSentAPhoto().taps("tips.photo.retouch.grey").taps("tips.photo.use").taps("tips.send");
    var receipt = TipsOnPhones.receiptOn(sari);
    sari.sends("/cek")
        .sends(receipt)
        .sees("tips.thread")
        .seesNothingOf(
            "tips.door.confirm-forgetting", "tips.photo.refused.broken", "tips.unreadable");
    assertThat(sari.pictures()).isEmpty();
    officer.sends("/menu");
    letGo();
    officer.sees("tips.notice.new").seesNothingOf("tips.notice.added", "tips.notice.answer");
    officer.sends("/laporan").taps("tips.age.today").sees(SEEN, "tips.inbox.photo.closed");
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
