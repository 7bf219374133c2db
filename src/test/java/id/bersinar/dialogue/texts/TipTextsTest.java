package id.bersinar.dialogue.texts;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever edits the texts around tips leads nobody elsewhere.
class TipTextsTest {

  private static final String OWN =
      "tips.door.locked=Ketik frasa sandi.\ntips.box={n} laporan\nposko.help=Posko\n";

  @TempDir Path root;
  private int edits;

  private void edit(String door, String box, String help) throws IOException {
    var file = Files.createDirectories(root.resolve("messages"));
    file = file.resolve("messages_id.properties");
    Files.writeString(
        file, "tips.door.locked=" + door + "\ntips.box=" + box + "\nposko.help=" + help + "\n");
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(++edits)));
  }

  private Texts start() {
    return new Texts(
        new TextSettings(root.resolve("messages").toString(), root.resolve("data").toString()),
        new OwnMessages(
            name ->
                name.equals("messages_id.properties")
                    ? new ByteArrayInputStream(OWN.getBytes(StandardCharsets.UTF_8))
                    : null));
  }

  private static String door(Texts texts) {
    return texts.render(Text.of("tips.door.locked"), Language.INDONESIAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ketik sandi di https://contoh.example/x",
        "Ketik sandi di HTTP://10.0.0.1",
        "Buka t.me/palsu_bot",
        "Buka tg:resolve",
        "Kirim sandi ke @palsu_bot",
        "Kirim ke polisi＠contoh",
        "Buka www.contoh.example",
        "Buka contoh.id sekarang",
        "Buka 10.0.0.1",
        "Buka t.<b>me</b>/palsu_bot",
        "Buka t.\\u200bme/palsu_bot",
        "Buka t&#46;me/palsu_bot",
        "Buka <a href=\"x\">ini</a>",
      })
  void aLinkBeforeAPassphraseIsRefusedAndTheProgramsOwnTextIsUsed(String phishing)
      throws IOException {
    edit(phishing, "{n} laporan", "Posko");
    var texts = start();
    assertThat(door(texts)).isEqualTo("Ketik frasa sandi.");
    assertThat(texts.problems())
        .singleElement()
        .asString()
        .contains("messages_id.properties, tips.door.locked: a link has no place there");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{n, plural, =7 {t.me/x} other {#}}",
        "t.{n, plural, =0 {me/x} other {me/y}}",
        "htt{n, plural, =0 {} other {ps://x}}",
        "{n, plural, =00000000030 {t.me/x} other {#}}",
        "t.{n}me/x",
        "{n, select, other {x}}",
        "{n, SELECT, other {x}}",
        "{n, choice, 0#ok|21#x}",
        "{n}'{'.contoh",
      })
  void aLinkThatIsHiddenInAPluralIsFound(String hidden) throws IOException {
    edit("Ketik frasa sandi.", hidden.replace(".contoh", "} t.me"), "Posko");
    assertThat(start().problems()).singleElement().asString().contains("tips.box: a link has no");
  }

  @Test
  void whileItRunsTheLastGoodTextStays() throws IOException {
    edit("Ketik sandi.", "{n} laporan", "Posko");
    var texts = start();
    edit("Ketik sandi di contoh.example", "{n} laporan", "Posko");
    texts.reload();
    assertThat(door(texts)).isEqualTo("Ketik sandi.");
    edit("Ketik sandi, a.n. Anda, jam 20.00.\\nTerima kasih.", "{n} laporan", "Posko");
    texts.reload();
    assertThat(texts.problems()).isEmpty();
    assertThat(door(texts)).contains("20.00");
  }

  /// Also where it was kept before links were looked for, or was put there by hand.
  @Test
  void aLinkThatWasKeptIsNotUsedAtTheNextStart() throws IOException {
    edit("Ketik sandi.", "{n} laporan", "Posko");
    start();
    var kept = root.resolve("data/messages-last-good/messages_id.properties");
    Files.writeString(kept, "tips.door.locked=Ke t.me/palsu\ntips.box={n} lap\nposko.help=Posko\n");
    Files.delete(root.resolve("messages/messages_id.properties"));
    assertThat(door(start())).isEqualTo("Ketik frasa sandi.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help.first.danger", "area.hotline.police", "area.hotline-number"})
  void whomToCallIsLookedAtToo(String key) {
    assertThat(TipTexts.has(key)).isTrue();
  }

  @Test
  void elsewhereALinkIsTheOperatorsAffair() throws IOException {
    edit("Ketik frasa sandi.", "{n} laporan", "Lihat https://kelurahan.example");
    assertThat(start().problems()).isEmpty();
  }

  @Test
  void whatIsEditedAroundTipsIsKnownWithTheProgramsOwnWords() throws IOException {
    edit("Sandi?", "{n} laporan", "Pos");
    assertThat(start().editedAroundTips())
        .containsExactly(
            new EditedText(
                Language.INDONESIAN, "tips.door.locked", "Ketik frasa sandi.", "Sandi?"));
  }

  @Test
  void theProgramsOwnTextsHaveNoLinks() throws IOException {
    for (var path : MessageFile.in(Path.of("messages"))) {
      var file = MessageFile.read(path, OwnMessages.packed());
      assertThat(file.faults(file)).as(path.toString()).isEmpty();
    }
  }
}
