package id.bersinar.tips.desk;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipsOnPhones;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// /laporan, on an officer's phone.
class InboxDialogueTest extends InboxScenario {

  @Test
  void withoutAnyOfficerWhoCouldReadTipsNoneAreTaken() {
    database.update("delete from desk_key");
    neighbourhood.phone("Sari (contoh)").sends("/lapor").sees("tips.not-open", "110");
  }

  @Test
  void whatInvolvesOfficersGoesToOversightOnly() {
    var oversight =
        choosesPassphrase(
            neighbourhood.liaison("Pengawas (contoh)", "area.desk.oversight", "Propam contoh"));
    quiet();
    var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN);
    sari.taps("tips.change.origin")
        .taps("tips.origin.officials")
        .sees("Penerima: hanya Pengawas")
        .taps("tips.send");
    sari.sees("tips.received");
    letGo();
    first.seesNothingOf("laporan baru").sends("/laporan").sees("Tidak ada laporan baru");
    oversight.sees("tips.notice.new").sends("/laporan").taps("tips.age.today").sees(SEEN);
  }

  @Test
  void whereThereIsNoOversightATipAboutOfficersIsNotSentToThePolice() {
    var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN);
    sari.taps("tips.change.origin")
        .taps("tips.origin.officials")
        .sees("tips.oversight-not-open", "Kompolnas")
        .seesNothingOf("Polsek");
    sari.offersNothingOf("tips.send");
    letGo();
    first.sends("/laporan").sees("Tidak ada laporan baru");
  }

  @Test
  void aListThatIsGoneBackToCountsWhatItShows() {
    aTip();
    first.sends("/laporan").sees("1 laporan baru").taps("hari ini").sees(SEEN);
    aTip();
    first.taps("Kembali").sees("2 laporan baru");
    assertThat(first.buttons().stream().filter(it -> it.contains("hari ini"))).hasSize(2);
    aTip();
    first.sends("?").sees("3 laporan baru");
    assertThat(first.buttons().stream().filter(it -> it.contains("hari ini"))).hasSize(3);
  }

  @Test
  void aTipIsReadClaimedAskedAboutAndClosed() {
    var receipt = aTip();
    first
        .sends("/laporan")
        .sees("tips.inbox.heading", "Polsek contoh · ", "1 laporan baru")
        .taps("tips.age.today")
        .sees(
            "tips.inbox.state-new",
            SEEN,
            "Gang contoh",
            "tips.when.yesterday",
            "tips.origin.outside")
        .taps("tips.act.claim")
        .sees("tips.inbox.claimed", SEEN)
        .taps("tips.act.ask")
        .sees("tips.inbox.ask-words")
        .sends("x".repeat(1001))
        .sees("paling banyak 1.000")
        .sends("Jam berapa biasanya?")
        .sees("tips.inbox.confirm-words", "Jam berapa biasanya?")
        .taps("tips.send")
        .sees("tips.inbox.sent", "tips.inbox.asked", "Jam berapa biasanya?");
    theSenderAdds(receipt, "Setelah magrib");
    first
        .taps("tips.refresh")
        .sees("tips.inbox.sender-said", "Setelah magrib")
        .taps("tips.act.close")
        .sees("tips.inbox.choose-outcome")
        .taps("tips.outcome.unfounded")
        .sees("tips.inbox.ask-last-word")
        .taps("tips.inbox.no-last-word")
        .sees("tips.outcome.unfounded", "tips.inbox.confirm-closing")
        .taps("dialogue.back")
        .taps("dialogue.back")
        .taps("tips.outcome.passed-on")
        .taps("tips.inbox.no-last-word")
        .taps("tips.inbox.close-yes")
        .sees("tips.inbox.closed", "tips.outcome.passed-on")
        .taps("tips.inbox.list")
        .sees("Tidak ada laporan baru")
        .taps("Selesai (1)")
        .sees("1 laporan sudah Anda tutup");
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/cek")
        .sends(receipt)
        .sees("tips.outcome-for-sender.passed-on", "Jam berapa biasanya?", "Setelah magrib");
  }

  @Test
  void allThatIsShownGoesStraightAndCannotBeForwarded() {
    aTip();
    var before = neighbourhood.throughOutbox().size();
    var straight = neighbourhood.throughDirectLine().size();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.ask");
    first.sends("Apa?").taps("tips.send");
    assertThat(neighbourhood.throughOutbox()).hasSize(before);
    assertThat(neighbourhood.throughDirectLine().stream().skip(straight))
        .isNotEmpty()
        .allMatch(Outgoing::guarded);
  }

  @Test
  void noButtonCarriesAnythingThatLeadsToATip() {
    aTip();
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    var ids = database.queryForList("select cast(id as varchar(36)) from tip", String.class);
    assertThat(neighbourhood.throughDirectLine())
        .flatExtracting(InboxDialogueTest::buttons)
        .isNotEmpty()
        .noneMatch(data -> ids.stream().anyMatch(id -> data.contains(id.substring(0, 6))));
  }

  private static List<String> buttons(Outgoing message) {
    return message.buttons().stream()
        .flatMap(it -> it.rows().stream())
        .flatMap(List::stream)
        .map(Outgoing.Key::data)
        .toList();
  }

  @Test
  void ageIsToldInDays() {
    aTip();
    clock.advance(Duration.ofDays(1));
    first
        .sends("/laporan")
        .sends(PASSPHRASE)
        .taps("tips.age.yesterday")
        .sees("masuk kemarin")
        .taps("dialogue.back");
    clock.advance(Duration.ofDays(4));
    first.sends("/laporan").sends(PASSPHRASE).taps("5 hari lalu").sees("masuk 5 hari lalu");
  }

  @Test
  void manyTipsComePageByPage() {
    for (int count = 0; count < 10; count++) {
      TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    }
    letGo();
    first.sends("/laporan").sees("10 laporan baru");
    assertThat(tipButtons(first)).hasSize(8);
    first.taps("dialogue.next-page");
    assertThat(tipButtons(first)).hasSize(2);
    first.taps("dialogue.previous-page");
    assertThat(tipButtons(first)).hasSize(8);
  }

  private static List<String> tipButtons(Phone phone) {
    return phone.buttons().stream().filter(it -> it.contains("hari ini")).toList();
  }

  @Test
  void aTipThatWasChangedInTheDatabaseIsRefusedClearly() {
    aTip();
    database.update("update tip_entry set kind = 'ANSWER'");
    first.sends("/laporan").taps("tips.age.today").sees("tips.unreadable").seesNothingOf(SEEN);
  }
}
