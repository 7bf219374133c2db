package id.bersinar.simulator;

import static id.bersinar.simulator.SampleStory.BUDI;
import static id.bersinar.simulator.SampleStory.LIAISON;
import static id.bersinar.simulator.SampleStory.OPERATOR;
import static id.bersinar.simulator.SampleStory.SARI;
import static id.bersinar.simulator.ScriptedBot.inline;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Browser;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

/// The page on small screens, by keyboard, for screen readers, and by whose clock.
class PageForEveryoneTest extends PageScenario {

  @RegisterExtension static final Browser browser = new Browser();

  PageForEveryoneTest() {
    super(browser);
  }

  @Test
  void nobodyIsKeptOut() throws IOException {
    assertThat(browser.barriers()).as("before anything is said").isEmpty();
    SampleStory.tell(telegram, bot);
    browser.see(last(OPERATOR), "Tautan sekali pakai");
    for (var colours : List.of("light", "dark")) {
      browser.prefers(colours);
      assertThat(browser.barriers()).as(colours).isEmpty();
    }
    browser.prefers("light");
    browser.click(phone(SARI), "Menu");
    browser.see(phone(SARI) + " .commands");
    browser.click("#faults summary");
    assertThat(browser.barriers()).as("with lists that fold out").isEmpty();
    browser.click("#faults summary");
    browser.click(phone(BUDI), "Lampirkan");
    assertThat(browser.barriers()).as("with a sheet").isEmpty();
    browser.resize(390, 844);
    browser.see(".tabs");
    assertThat(browser.barriers()).as("on a phone").isEmpty();
  }

  @Test
  void oneKeySkipsAllOldButtons() throws IOException {
    for (int i = 1; i <= 5; i++) {
      bot.says(SARI, "Pilih", inline(Map.of("text", "Tombol " + i, "callback_data", "x")));
    }
    browser.see(last(SARI), "Tombol 5");
    browser.run("document.querySelector(arguments[0] + ' .skip').focus()", phone(SARI));
    browser.see(phone(SARI) + " .skip").sendKeys(Keys.ENTER);
    assertThat(browser.driver().switchTo().activeElement().getAttribute("aria-label"))
        .isEqualTo("Tulis pesan");
  }

  @Test
  void whatDoesNotFitIsAnnouncedAndReached() {
    browser.seeNo(".tabs");
    browser.resize(1280, 900);
    browser.see(".phones.more");
    browser.picture("wide-1280");
    browser.click(".tabs", "Operator");
    browser.seeNo(".phones.more");
    browser.see(phone(OPERATOR) + " .intro");
  }

  @Test
  void timesAreTheAreas() throws IOException {
    bot.says(SARI, "Sekarang");
    browser.see(last(SARI), "Sekarang");
    var sent = telegram.phone(SARI).view().path("messages").path(0).path("content").path("date");
    var there = Instant.ofEpochSecond(sent.asLong()).atZone(ZoneId.of("Asia/Jakarta"));
    browser.see(last(SARI) + " time", DateTimeFormatter.ofPattern("HH.mm").format(there));
  }

  @Test
  void itFitsAPhone() throws IOException {
    SampleStory.tell(telegram, bot);
    browser.see(last(OPERATOR), "Tautan sekali pakai");
    browser.picture("wide-story");
    browser.prefers("dark");
    browser.picture("wide-dark");
    browser.prefers("light");
    for (int width : new int[] {320, 390}) {
      browser.resize(width, 844);
      browser.see(".tabs.more");
      browser.picture("narrow-" + width);
      assertThat(browser.run("return document.documentElement.scrollWidth"))
          .isEqualTo((long) width);
      for (var box : List.of("body", ".page-head", phone(SARI), phone(SARI) + " .messages")) {
        assertThat(
                browser.run(
                    "const box = document.querySelector(arguments[0]);"
                        + "return box.scrollWidth <= box.clientWidth",
                    box))
            .as(box)
            .isEqualTo(true);
      }
    }
    browser.click(".tabs", "Petugas Jaga");
    browser.see(".tab:nth-child(4)[aria-current=true]");
    browser.see(phone(LIAISON) + " .owner", "sandi: kopi pagi jaga");
    browser.picture("narrow-liaison");
    bot.says(SARI, "Pesan baru");
    browser.see(".tab:first-child .badge", "1");
  }
}
