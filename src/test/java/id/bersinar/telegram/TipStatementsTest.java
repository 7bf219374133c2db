package id.bersinar.telegram;

import id.bersinar.tips.TipsOnPhones;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// As [StatementsTest], of tips.
class TipStatementsTest extends StatementsScenario {

  @Test
  void senders() {
    officer("Satu (contoh)", "Polsek contoh");
    // With the first slot its key comes into use.
    run("Release");
    var sari = neighbourhood.phone("Sari (contoh)");
    step("/lapor", 8, () -> sari.sends("/lapor").sees("tips.ask.subject"));
    step("subject", 2, () -> sari.taps("tips.subject.dealing"));
    sari.sends("Isi contoh").sends("Gang contoh").taps("tips.when.yesterday");
    sari.taps("tips.origin.outside");
    step("without a photo", 4, () -> sari.taps("tips.photo.without"));
    step("hand in", 10, () -> sari.taps("tips.send").sees("tips.received"));
    var receipt = TipsOnPhones.receiptOn(sari);
    step("/cek", 2, () -> sari.sends("/cek"));
    step("receipt", 10, () -> sari.sends(receipt).sees("tips.waiting"));
    clock.advance(Duration.ofMinutes(1));
    run("Release");
    sari.sends("/cek");
    step("receipt of what was released", 10, () -> sari.sends(receipt));
    step("look again", 10, () -> sari.taps("tips.refresh"));
    step("words", 10, () -> sari.sends("Contoh lagi").sees("tips.confirm-words"));
    step("send words", 10, () -> sari.taps("tips.send").sees("tips.words-sent"));
    sari.sends("/cek").sends(receipt).taps("tips.withdraw");
    step("withdraw", 10, () -> sari.taps("tips.withdraw-yes").sees("tips.withdrawn"));
  }

  @Test
  void officers() {
    var first = neighbourhood.liaison("Satu (contoh)", "Polsek contoh");
    first.sends("/laporan").sends(PASSPHRASE);
    step("first key", 20, () -> first.sends(PASSPHRASE));
    var second = officer("Dua (contoh)", "Polsek dua contoh");
    first.sends("/laporan").taps("Beri akses: Polsek dua contoh").taps("tips.door.grant-yes");
    second.taps("tips.refresh").sees("tips.inbox.heading");
    for (int more = 3; more <= 7; more++) {
      neighbourhood.liaison("Petugas " + more + " (contoh)", "Polsek " + more + " contoh");
    }
    for (int tip = 1; tip <= 4; tip++) {
      TipsOnPhones.sendsTip(neighbourhood.phone("Warga " + tip + " (contoh)"), "Isi contoh");
    }
    clock.advance(Duration.ofMinutes(5));
    run("Release");
    first.sends("/menu");
    step("/laporan", 8, () -> first.sends("/laporan"));
    step("new tips", 8, () -> first.taps("tips.inbox.switch.new"));
    step("open", 9, () -> first.taps("tips.age.today"));
    step("claim", 9, () -> first.taps("tips.act.claim"));
    step("the list again", 8, () -> first.sends("/laporan"));
    first.taps("tips.inbox.switch.mine");
    step("open once more", 7, () -> first.taps("tips.age.today"));
    first.sends("/laporan");
    step("record", 8, () -> first.taps("tips.audit.button"));
    // The tip's keys and words are read for its page.
    first.sends("/laporan").taps("tips.inbox.switch.mine").taps("tips.age.today");
    first.taps("tips.act.note");
    step("note", 9, () -> first.sends("Contoh").sees("tips.inbox.noted"));
    first.taps("tips.act.ask").sends("Jam berapa?");
    step("ask the sender", 10, () -> first.taps("tips.send").sees("tips.inbox.sent"));
    first.taps("tips.act.hand-over").taps("Polsek dua contoh");
    step("hand over", 13, () -> first.taps("tips.inbox.hand-over-yes"));
    first.sends("/laporan").taps("tips.inbox.switch.new").taps("tips.age.today");
    first.taps("tips.act.claim").taps("tips.act.close").taps("tips.outcome.acted-on");
    first.taps("tips.inbox.no-last-word");
    step("close", 10, () -> first.taps("tips.inbox.close-yes").sees("tips.inbox.closed"));
  }
}
