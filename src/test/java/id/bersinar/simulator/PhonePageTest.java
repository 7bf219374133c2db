package id.bersinar.simulator;

import static id.bersinar.simulator.SampleStory.BUDI;
import static id.bersinar.simulator.SampleStory.HASAN;
import static id.bersinar.simulator.SampleStory.OPERATOR;
import static id.bersinar.simulator.SampleStory.SARI;
import static id.bersinar.simulator.SampleStory.keys;
import static id.bersinar.simulator.ScriptedBot.inline;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Browser;
import id.bersinar.scenario.SimulatedTelegram;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/// What people and the bot do on the page.
class PhonePageTest extends PageScenario {

  @RegisterExtension static final Browser browser = new Browser();

  PhonePageTest() {
    super(browser);
  }

  @Test
  void whatTheBotSaysIsShownAsItComes() throws IOException {
    browser.see(phone(SARI) + " .intro", "Apa yang bisa dilakukan bot ini?");
    browser.picture("wide-empty");
    browser.click(phone(SARI), "Mulai");
    assertThat(bot.updates().getFirst().path("message").path("text").asString())
        .isEqualTo("/start");

    bot.says(
        SARI,
        "<b>Selamat datang</b> di <i>Bersinar</i>. Ketik /menu, atau lihat"
            + " <a href=\"https://example.org/\">halaman contoh</a>. Kode: <code>1234 5678</code>."
            + " <tg-spoiler>rahasia</tg-spoiler>\n<blockquote>Kutipan contoh</blockquote>");
    browser.see(last(SARI) + " strong", "Selamat datang");
    browser.see(last(SARI) + " a[href='https://example.org/']", "halaman contoh");
    browser.click(last(SARI) + " .command");
    assertThat(bot.updates().getFirst().path("message").path("text").asString()).isEqualTo("/menu");
  }

  @Test
  void nothingThatIsWrittenRuns() throws IOException {
    var attack = "<img src=x onerror=\"document.title='kena'\"><script>alert(1)</script>";
    bot.result("sendMessage", Map.of("chat_id", SARI, "text", attack));
    bot.says(
        SARI, "<a href=\"tg://x\">x</a>", inline(Map.of("text", attack, "callback_data", "x")));
    telegram.phone(2500, attack, "id").sends(attack);
    browser.see(phone(2500) + " .mine .text", attack);
    browser.see(phone(2500) + " h2", attack);
    browser.see(last(SARI) + " .inline-key", attack);
    assertThat(browser.driver().getTitle()).doesNotContain("kena");
    assertThat(browser.driver().findElements(By.cssSelector(".phone script, .phone img")))
        .isEmpty();
  }

  @Test
  void aTapIsAnsweredAndMessagesChange() throws IOException {
    var sent =
        bot.says(
            HASAN,
            "<b>Pengingat</b>: rapat koordinasi besok pukul 09.00 WIB.",
            Map.of(
                "inline_keyboard",
                List.of(
                    List.of(Map.of("text", "Selesai", "callback_data", "s", "style", "success")),
                    List.of(
                        Map.of("text", "Tunda 1 jam", "callback_data", "1"),
                        Map.of("text", "Tunda besok", "callback_data", "2")))));
    browser.click(last(HASAN), "Selesai");
    browser.see(last(HASAN) + " .waiting");
    var tap = bot.updates().getFirst().path("callback_query");
    assertThat(tap.path("data").asString()).isEqualTo("s");
    bot.answers(tap, "Dicatat", false);
    browser.see(phone(HASAN) + " .notice", "Dicatat");
    browser.seeNo(last(HASAN) + " .waiting");
    bot.edits(HASAN, sent, "Rapat koordinasi: selesai.");
    browser.see(last(HASAN), "Rapat koordinasi: selesai.");
    browser.see(last(HASAN) + " .meta", "diedit");

    var key = inline(Map.of("text", "Hapus", "callback_data", "h", "style", "danger"));
    var other = bot.says(HASAN, "Yakin?", key);
    browser.click(last(HASAN), "Hapus");
    bot.answers(bot.updates().getFirst().path("callback_query"), "Tidak bisa dibatalkan", true);
    browser.see(phone(HASAN) + " .sheet", "Tidak bisa dibatalkan");
    browser.click(phone(HASAN) + " .sheet", "OK");
    bot.deletes(HASAN, other);
    browser.see(last(HASAN), "Rapat koordinasi: selesai.");
  }

  @Test
  void aPersonWritesAndShares() throws IOException {
    browser.see(phone(BUDI) + " textarea").sendKeys("/po");
    browser.see(phone(BUDI) + " .commands", "/posko");
    browser.picture("commands");
    browser.click(phone(BUDI) + " .command-item");
    assertThat(next("text").asString()).isEqualTo("/posko");

    bot.says(
        BUDI, "Nomor telepon Anda?", keys(Map.of("text", "Kirim nomor", "request_contact", true)));
    browser.see(phone(BUDI) + " .keys");
    browser.picture("keys");
    browser.click(phone(BUDI) + " .keys", "Kirim nomor");
    browser.see(phone(BUDI) + " .own-number", "+6281200001002");
    browser.picture("contact");
    browser.click(phone(BUDI) + " .sheet", "Bagikan");
    assertThat(next("contact").path("user_id").asLong()).isEqualTo(BUDI);

    bot.says(BUDI, "Di mana Anda?", keys(Map.of("text", "Kirim lokasi", "request_location", true)));
    browser.click(phone(BUDI) + " .keys", "Kirim lokasi");
    browser.click(phone(BUDI) + " .sheet", "Utara");
    browser.see(phone(BUDI) + " .sheet .map-surface").sendKeys(Keys.ARROW_RIGHT);
    browser.picture("location");
    browser.click(phone(BUDI) + " .sheet", "Kirim lokasi ini");
    var location = next("location");
    assertThat(location.path("latitude").asDouble()).isBetween(-6.183, -6.182);
    assertThat(location.path("longitude").asDouble()).isGreaterThan(106.8019);

    bot.says(BUDI, "Terima kasih", Map.of("remove_keyboard", true));
    browser.seeNo(phone(BUDI) + " .keys");

    for (var kind : List.of("Stiker", "Pesan suara", "Foto contoh")) {
      browser.click(phone(BUDI), "Lampirkan");
      browser.click(phone(BUDI) + " .sheet", kind);
    }
    browser.see(last(BUDI) + " .photo-frame img");
    browser
        .see(phone(BUDI) + " textarea")
        .sendKeys("dua baris" + Keys.chord(Keys.SHIFT, Keys.ENTER) + "sekaligus" + Keys.ENTER);
    browser.see(last(BUDI), "sekaligus");
    browser.picture("shared");
  }

  private JsonNode next(String field) throws IOException {
    return bot.updates().getFirst().path("message").path(field);
  }

  @Test
  void theNewestMessageStaysInSightUnlessOneReadsAbove() throws IOException {
    for (int i = 1; i <= 30; i++) {
      bot.says(SARI, "Pesan " + i);
    }
    bot.says(SARI, "Yang terbaru", keys(Map.of("text", "Kirim nomor", "request_contact", true)));
    browser.see(phone(SARI) + " .keys");
    browser.await(() -> aboveTheEnd(SARI) < 2);
    browser.run("document.querySelector(arguments[0]).scrollTop = 0", phone(SARI) + " .messages");
    browser.await(() -> aboveTheEnd(SARI) > 100);
    bot.says(SARI, "Satu lagi");
    browser.click(phone(SARI) + " .to-down");
    browser.await(() -> aboveTheEnd(SARI) < 2);
  }

  // How many pixels of the conversation lie below what can be seen.
  private static long aboveTheEnd(long chat) {
    var pixels =
        browser.run(
            "const log = document.querySelector(arguments[0] + ' .messages');"
                + "return Math.round(log.scrollHeight - log.scrollTop - log.clientHeight)",
            phone(chat));
    return ((Number) requireNonNull(pixels)).longValue();
  }

  @Test
  void theBotIsBlockedAndLetInAgain() throws IOException {
    browser.click(phone(OPERATOR), "Lainnya");
    browser.click(phone(OPERATOR) + " .sheet", "Blokir bot");
    browser.see(phone(OPERATOR) + " .state", "diblokir");
    assertThat(bot.refusal("sendMessage", Map.of("chat_id", OPERATOR, "text", "x")))
        .contains("blocked");
    browser.click(phone(OPERATOR), "Buka blokir bot");
    browser.see(phone(OPERATOR) + " textarea");
    bot.says(OPERATOR, "halo lagi");
    browser.see(last(OPERATOR), "halo lagi");
  }

  @Test
  void phonesAreAddedAndFaultsSwitched() {
    browser.click(".page-head", "Tambah telepon");
    browser.click("#new-phone", "Tambah");
    browser.see(phone(2001) + " h2", "Warga (contoh)");
    browser.click("#faults summary");
    browser.click("#faults [name=outage]");
    browser.see("#faults.active");
    browser.picture("faults");
    assertThat(telegram.get("/simulator/faults").path("outage").asBoolean()).isTrue();
    browser.click("#faults", "Pulihkan semua");
    browser.seeNo("#faults.active");
  }

  @Test
  void inAGroupAMemberIsChosen() throws IOException {
    var group = telegram.group("RW 04 (contoh)", telegram.phone(SARI), telegram.phone(BUDI)).id();
    bot.updates();
    browser.see(phone(group) + " .as").sendKeys("sebagai Budi");
    browser.see(phone(group) + " textarea").sendKeys("/menu" + Keys.ENTER);
    browser.see(last(group) + " .sender", "Budi (contoh)");
    var message = bot.updates().getFirst().path("message");
    assertThat(message.path("from").path("id").asLong()).isEqualTo(BUDI);
    browser.picture("group");
  }

  @Test
  void thePageComesBackAfterARestart() throws IOException {
    bot.says(SARI, "sebelum");
    browser.see(last(SARI), "sebelum");
    int port = telegram.url().getPort();
    telegram.close();
    browser.see("#status", "terputus");
    telegram = SimulatedTelegram.start("server.port=" + port);
    browser.see("#status", "tersambung");
    browser.see(phone(SARI) + " .intro");
    new ScriptedBot(telegram).says(SARI, "sesudah");
    browser.see(last(SARI), "sesudah");
  }
}
