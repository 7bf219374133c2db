package id.bersinar.tips.sender;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipsOnPhones;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What the chat and the bot still hold of a tip that is broken off or sent.
class WipedDraftsTest extends SenderScenario {

  /// The button is of a conversation with somebody of whom nothing is kept, which is in memory too.
  @Test
  void aNewcomersOlderButtonRepeatsNothingOfTheTip() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/bahasa");
    TipsOnPhones.tells(sari, SEEN);
    sari.tapsOn("people.ask-language", "English").sees("dialogue.stale-button");
    sari.seesNothingOf(SEEN).taps("tips.send").sees("tips.received");
  }

  @Test
  void aNewcomersUnknownCommandEndsTheDraftToo() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/lapor").taps("tips.subject.dealing");
    sari.sends(SEEN).sends("/halo").sees("dialogue.unknown-command");
    sari.sends("Gang contoh").seesNothingOf("tips.ask.when").holdsNothingOf(SEEN);
  }

  @Test
  void cancellingWipesTheDraftAndTheChat() {
    var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN);
    sari.sends("/batal").sees("dialogue.cancelled");
    isWiped(sari);
    TipsOnPhones.tells(sari, SEEN).taps("dialogue.cancel").sees("dialogue.cancelled");
    isWiped(sari);
  }

  @Test
  void anyMenuTapWipesTheDraftAndTheChat() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/menu");
    TipsOnPhones.tells(sari, SEEN).sends("/menu");
    isWiped(sari);
    TipsOnPhones.tells(sari, SEEN).tapsOn("dialogue.menu", "menu.posko");
    nothingIsLeftOn(sari);
    TipsOnPhones.tells(sari, SEEN).sends("/cek");
    nothingIsLeftOn(sari);
  }

  @Test
  void theDraftAndTheChatAreWipedAfterAQuarterOfAnHour() {
    var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN);
    clock.advance(Duration.ofMinutes(16));
    sari.sends(SEEN + " lagi").sees("dialogue.timed-out");
    isWiped(sari);
  }

  @Test
  void whoHasNotedTheReceiptIsLeftWithNothingInTheChat() {
    var sari = neighbourhood.phone("Sari (contoh)");
    var receipt = TipsOnPhones.sendsTip(sari, SEEN);
    sari.taps("tips.noted")
        .sees("Server Telegram", "pemberitahuan dan cadangan", "foto layar")
        .seesNothingOf("lapor", "Laporan")
        .holdsNothingOf(SEEN, receipt, "/lapor", "tips.before-you-write", "Gang contoh", "catat");
    assertThat(neighbourhood.throughOutbox()).isEmpty();
    assertThat(rows("person where reachable")).isZero();
  }

  @Test
  void onceATipIsSentNothingButItsReceiptStaysInTheChat() {
    var sari = neighbourhood.phone("Sari (contoh)");
    var receipt = TipsOnPhones.sendsTip(sari, SEEN);
    nothingIsLeftOn(sari);
    sari.holdsNothingOf("tips.read-again", "tips.ask.subject");
    assertThat(sari.news()).singleElement().asString().contains(receipt);
  }

  @Test
  void aReceiptThatIsNotYetNotedIsNeverWipedByTheWay() {
    var sari = neighbourhood.phone("Sari (contoh)");
    var receipt = TipsOnPhones.sendsTip(sari, SEEN);
    sari.sends("/menu");
    sari.tapsOn("tips.received", "menu.cek").sends(receipt).sends("/batal");
    clock.advance(Duration.ofHours(1));
    sari.taps("tips.noted").sees("dialogue.wiped").holdsNothingOf(SEEN, receipt);
  }

  private static void nothingIsLeftOn(Phone phone) {
    phone.holdsNothingOf(SEEN, "Gang contoh", "tips.before-you-write", "/lapor");
  }

  private void isWiped(Phone phone) {
    nothingIsLeftOn(phone);
    phone.tapsOn("tips.read-again", "tips.send").sees("dialogue.draft-gone");
    assertThat(tips()).isZero();
  }
}
