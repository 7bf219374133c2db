package id.bersinar.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// How conversations go through the gate, and what they leave behind.
class GateTest extends GroupsAtTheGate {

  @Test
  void aDialogueGoesThroughTelegram() {
    sari.sends("/hitung")
        .sees("Berapa?")
        .taps("Satu")
        .sees("Jumlahnya 1")
        .sends("<b>tiga</b> & 🙂 مرحبا")
        .sees("Maaf, saya belum mengerti");
  }

  @Test
  void aQuestionThatIsAskedNoMoreLosesItsButtons() {
    sari.sends("/hitung").sees("Berapa?").sends("/hitung").sees("Berapa?");
    await().until(() -> questionsWithButtons() == 1);
    sari.taps("Satu").sees("Jumlahnya");
    await().until(() -> questionsWithButtons() == 0);
  }

  @Test
  void anAnswerDoesNotWaitForButtonsThatCannotBeTakenAway() {
    TELEGRAM.faults(Map.of("errors", 9, "methods", List.of("editMessageReplyMarkup")));
    sari.sends("/hitung").sees("Berapa?").sends("/hitung").sees("Berapa?");
    sari.taps("Satu").sees("Jumlahnya");
  }

  private long questionsWithButtons() {
    return sari.view()
        .path("messages")
        .valueStream()
        .map(it -> it.path("content"))
        .filter(it -> it.path("text").asString("").contains("Berapa?") && it.has("reply_markup"))
        .count();
  }

  @Test
  void whatIsDeliveredTwiceHappensOnce() {
    TELEGRAM.faults(Map.of("duplicates", true));
    int before = counter.value();
    sari.sends("/hitung").taps("Satu").sees("Jumlahnya");
    var other = TELEGRAM.phone("Budi (contoh)");
    other.sends("/hitung").taps("Satu").sees("Jumlahnya");
    assertThat(counter.value()).isEqualTo(before + 2);
  }

  @Test
  void aFaultOfTheProgramIsToldLoggedAndSetAside() {
    sari.sends("/izin").taps("people.consent").sees("dialogue.menu");
    long before = count("select count(*) from telegram_update_aside");
    sari.sends("/rusak").sees("dialogue.apology");
    sari.sends("/hitung").sees("Berapa?");
    assertThat(count("select count(*) from telegram_update_aside")).isEqualTo(before + 1);
    assertThat(
            database
                .sql("select problem from telegram_update_aside order by set_aside_at desc limit 1")
                .query(String.class)
                .single())
        .contains("UnsupportedOperationException at id.bersinar.telegram.SampleDialogues");
  }

  @Test
  void whatNeedsTooDeepAStackCostsOneUpdateAndNoMore() {
    sari.sends("/dalam").sends("/hitung").sees("Berapa?");
    sari.sends("/izin").taps("people.consent").sees("dialogue.menu");
    sari.sends("/dalam").sends("/hitung").sees("Berapa?");
    await().until(() -> sari.pending() == 0);
  }

  @Test
  void whoIsErasedLeavesNothingBehindInTheGate() {
    sari.sends("/izin").taps("people.consent").sees("dialogue.menu");
    sari.sends("/rusak").sees("dialogue.apology");
    tell(sari, Lane.REMINDER, plain(" "));
    await().until(() -> rowsOfSari("outbox where refusal is not null and") == 1);
    assertThat(rowsOfSari("telegram_update_aside where")).isEqualTo(1);
    sari.sends("/hapusdata").taps("people.erase.yes").sees("people.erase.done");
    await().until(this::nothingWaits);
    assertThat(rowsOfSari("outbox where")).isZero();
    assertThat(rowsOfSari("telegram_update_aside where")).isZero();
  }

  @Test
  void aPassingFaultIsTriedAgainAndHappensOnce() {
    sari.sends("/izin").taps("people.consent").sees("dialogue.menu");
    int before = counter.value();
    sari.sends("/goyah").sees("Jumlahnya");
    assertThat(counter.value()).isEqualTo(before + 1);
  }

  @Test
  void ofANewcomerNothingIsWrittenDownBeforeTheyAgree() {
    await().until(this::nothingWaits);
    var before = rowsOfAllTables();
    sari.sends("/start").sees("dialogue.menu");
    sari.sends("/menu").sees("dialogue.menu");
    sari.sends("/bantuan").sees("dialogue.help");
    sari.sends("halo").sends("/tidakada").sees("dialogue.unknown-command");
    sari.sends("/bahasa").taps("English").sees("What would you like to do?");
    sari.sends("/dataku").sees("We keep nothing about you");
    sari.sends("/rusak").sees("something went wrong on our side");
    sari.blocks();
    sari.unblocks();
    sari.sends("/izin").taps("Not now").sees("What would you like to do?");
    assertThat(rowsOfAllTables()).isEqualTo(before);
    sari.sends("/izin").taps("I agree").sees("Thank you");
    assertThat(rowsOf(sari, "person where consented_on is not null and")).isEqualTo(1);
  }

  private Map<String, Long> rowsOfAllTables() {
    return database
        .sql(
            "select table_name from information_schema.tables"
                + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.toMap(it -> it, it -> count("select count(*) from \"" + it + '"')));
  }

  @Test
  void oneChatKeepsItsOrderWhileOthersGoOn() {
    var budi = TELEGRAM.phone("Budi (contoh)");
    sari.sends("/lambat");
    sari.sends("/hitung");
    budi.sends("/hitung").sees("Berapa?");
    sari.sees("Berapa?");
    var texts =
        sari.view().path("messages").valueStream().map(it -> it.path("content").path("text"));
    assertThat(texts.map(it -> it.asString("")).filter(it -> !it.startsWith("/")))
        .satisfiesExactly(
            it -> assertThat(it).contains("Akhirnya"), it -> assertThat(it).contains("Berapa?"));
  }

  @Test
  void aLongTextComesInParts() {
    var text = IntStream.range(0, 3000).mapToObj(it -> "k" + it).toList();
    sari.sends("/start");
    tell(sari, Lane.ANSWER, plain(String.join(" ", text)));
    sari.sees("k0 ", "k2999");
    assertThat(String.join(" ", sari.news())).contains(text);
  }

  @Test
  void aPictureGoesStraightSilentAndProtected() throws IOException {
    var photo = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
    IntStream.range(0, 320 * 240).forEach(at -> photo.setRGB(at % 320, at / 320, 0x20c020));
    var png = new ByteArrayOutputStream();
    ImageIO.write(photo, "png", png);
    sari.sends("/gema").sees("Berapa?").sendsPhoto("IMG_20261124.png", png.toByteArray());
    var shown = sari.pictures();
    assertThat(shown).hasSize(1);
    var picture = ImageIO.read(new ByteArrayInputStream(shown.getFirst()));
    assertThat(picture.getWidth()).isEqualTo(320);
    assertThat(picture.getRGB(160, 120) >> 8 & 0xff).isGreaterThan(150);
    var message = sari.view().path("messages").valueStream().toList().getLast();
    assertThat(message.path("bot").asBoolean()).isTrue();
    assertThat(message.path("silent").asBoolean()).isTrue();
    assertThat(message.path("content").path("has_protected_content").asBoolean(false)).isTrue();
    assertThat(message.toString()).doesNotContain("IMG_20261124");
  }

  @Test
  void filesArriveAsTheyAreUnderTheirNames() {
    sari.sends("/start");
    sari.sends("/berkas").sees("peta besar.bin", "daftar lengkap.csv", "Isi <b>dua</b>");
    assertThat(sari.files())
        .containsExactly(
            new byte[] {0, -1, 10}, "\uFEFFMa'ruf & <Ani>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPictureThatIsToBeSeenForAWhileDisappearsAlsoAfterARestart() throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB), "png", png);
    sari.sends("/gema").sees("Berapa?").sendsPhoto("a.png", png.toByteArray());
    assertThat(sari.pictures()).hasSize(1);
    await().until(() -> rowsOfSari("vanishing_message where") == 1);
    vanishing.run();
    assertThat(sari.pictures()).hasSize(1);
    // Nothing but the row tells of it.
    database
        .sql("update vanishing_message set due_at = :now where chat_id = :chat")
        .param("now", OffsetDateTime.now())
        .param("chat", sari.id())
        .update();
    // Blocking the bot for a while doesn't keep it.
    direct.forget(sari.id());
    vanishing.run();
    await().until(() -> sari.pictures().isEmpty());
    await().until(() -> rowsOfSari("vanishing_message where") == 0);
  }

  @Test
  void whatIsConfidedDisappearsWhenItIsWithdrawnAndAfterARestart() {
    sari.sends("/bisik").sees("Berapa?").sends("rahasia contoh").sees("Sudah: rahasia contoh");
    await().until(() -> rowsOfSari("vanishing_message where") == 4);
    direct.withdraw(sari.id());
    await().until(() -> rowsOfSari("vanishing_message where") == 0);
    sari.holdsNothingOf("rahasia contoh", "Berapa?");
    sari.sends("/bisik").sees("Berapa?");
    await().until(() -> rowsOfSari("vanishing_message where") == 2);
    vanishing.run();
    assertThat(rowsOfSari("vanishing_message where")).isEqualTo(2);
    // As a process does that begins after another.
    vanishing.takeOver();
    vanishing.run();
    await().until(() -> rowsOfSari("vanishing_message where") == 0);
    sari.holdsNothingOf("Berapa?");
  }

  @Test
  void noPictureIsEverStored() {
    assertThatThrownBy(() -> tell(sari, Lane.ANSWER, Reply.picture(new byte[] {1})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("straight or not at all");
    assertThat(rowsOfSari("outbox where")).isZero();
  }

  @Test
  void anAnonymousConversationThatIsBrokenOffIsDeletedOnBothSides() {
    sari.sends("/start").sees("people.welcome");
    sari.sends("/rahasia").sees("Berapa?").sends("burung kenari").sees("dialogue.please-choose");
    sari.taps("dialogue.cancel").sees("dialogue.cancelled");
    sari.holdsNothingOf("/rahasia", "burung kenari", "Berapa?", "dialogue.please-choose");
    assertThat(textsOfSari()).anyMatch(it -> it.contains("Selamat datang"));
    sari.sends("/rahasia").sees("Berapa?").sends("burung kenari").sends("/hitung").sees("Berapa?");
    sari.holdsNothingOf("/rahasia", "burung kenari");
  }

  @Test
  void anAnonymousConversationThatIsOverIsDeletedButForItsLastWordUntilThePersonWantsIt() {
    sari.sends("/rahasia").sees("Berapa?").sends("burung kenari").taps("Satu").sees("Simpan ini");
    sari.holdsNothingOf("burung kenari", "/rahasia", "Berapa?");
    sari.sends("/rahasia").sees("Berapa?").sends("/batal").sees("dialogue.cancelled");
    assertThat(textsOfSari()).contains("Simpan ini");
    sari.tapsOn("Simpan ini", "Sudah").sees("dialogue.wiped");
    sari.holdsNothingOf("Simpan ini", "burung kenari", "/rahasia", "Berapa?");
  }

  @Test
  void whatNobodyAskedForIsNotKeptAndDoesNotStay() {
    sari.sends("burung kenari").sees("dialogue.lost").holdsNothingOf("burung kenari");
    assertThat(rowsOfSari("outbox where")).isZero();
  }

  @Test
  void deletingWaitsForWhatIsStillOnItsWay() {
    TELEGRAM.faults(Map.of("delay", 300, "methods", List.of("sendMessage")));
    sari.sends("/rahasia").sends("burung kenari").sends("/batal");
    sari.sees("dialogue.cancelled").holdsNothingOf("/rahasia", "burung kenari", "Berapa?");
  }

  @Test
  void deletingIsTriedAgainAndARefusalHoldsNothingUp() {
    TELEGRAM.faults(Map.of("errors", 2, "methods", List.of("deleteMessages")));
    sari.sends("/rahasia").sees("Berapa?").sends("/batal").sees("dialogue.cancelled");
    sari.holdsNothingOf("/rahasia", "Berapa?");
    TELEGRAM.faults(Map.of("errors", 1, "status", 400, "methods", List.of("deleteMessages")));
    sari.sends("/rahasia").sees("Berapa?").sends("/batal").sees("dialogue.cancelled");
    assertThat(textsOfSari()).anyMatch(it -> it.contains("Berapa?"));
  }
}
