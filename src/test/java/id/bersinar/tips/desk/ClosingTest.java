package id.bersinar.tips.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.record.TipId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// How an officer closes a tip, with a last word to its sender or without one.
class ClosingTest extends InboxScenario {

  private static final String WORD = "Terima kasih, sudah kami cek dua kali.";

  private Phone closes() {
    return first
        .sends("/laporan")
        .taps("tips.age.today")
        .taps("tips.act.claim")
        .taps("tips.act.close")
        .taps("tips.outcome.unfounded")
        .sees("tips.inbox.ask-last-word");
  }

  private Phone theSenderLooks(String receipt) {
    return neighbourhood.phone("Sari (contoh)").sends("/cek").sends(receipt);
  }

  @Test
  void theSenderReadsTheLastWordWithTheReceipt() {
    var receipt = aTip();
    closes().sends(WORD).sees("tips.inbox.confirm-closing", "tips.inbox.last-word", WORD);
    first.sees("Tutup laporan " + handle());
    theSenderLooks(receipt).sees("tips.state-for-sender.claimed").seesNothingOf(WORD);
    first.taps("tips.inbox.close-yes").sees("tips.inbox.closed", "tips.inbox.asked", WORD);
    theSenderLooks(receipt).sees("tips.outcome-for-sender.unfounded", "tips.liaison-asked", WORD);
    assertThat(steps()).containsExactly("ASKED", "CLOSED");
  }

  @Test
  void withoutOneTheSenderReadsTheOutcomeAlone() {
    var receipt = aTip();
    closes().taps("tips.inbox.no-last-word").taps("tips.inbox.close-yes").sees("tips.inbox.closed");
    theSenderLooks(receipt).sees("tips.outcome-for-sender.unfounded");
    assertThat(steps()).containsExactly("CLOSED");
  }

  @Test
  void aLastWordThatAsksWhoTheSenderIsGoesWithAWarningAndIsRecorded() {
    var receipt = aTip();
    closes().sends("Hubungi saya di 0812 3456 7890").sees("tips.inbox.asks-for.number");
    first.offersNothingOf("tips.inbox.close-yes");
    first.taps("tips.inbox.reword").sees("tips.inbox.ask-last-word");
    first.sends("Siapa nama Anda?").taps("tips.inbox.close-marked").sees("tips.inbox.closed");
    theSenderLooks(receipt).sees("tips.asks-who-you-are", "Siapa nama Anda?");
    assertThat(steps()).containsExactly("ASKED_WHO", "CLOSED");
  }

  @Test
  void whoComesTooLateTellsTheSenderNothing() {
    var receipt = aTip();
    closes().sends(WORD);
    database.update("update tip set claimed_by = null");
    first.taps("tips.inbox.close-yes").sees("dialogue.too-late");
    theSenderLooks(receipt).sees("tips.state-for-sender.new").seesNothingOf(WORD);
  }

  @Test
  void whatNobodyHasAReceiptForIsClosedWithoutAWord() {
    aTip();
    database.update("delete from tip_wrap where holder = 'receipt'");
    first.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.close");
    first.taps("tips.outcome.unfounded").sees("tips.inbox.confirm-closing");
    first.taps("tips.inbox.close-yes").sees("tips.inbox.closed");
  }

  private String handle() {
    return new TipId(database.queryForList("select id from tip", UUID.class).getFirst()).handle();
  }

  private List<String> steps() {
    return database.queryForList(
        "select step from audit_entry where step in ('ASKED', 'ASKED_WHO', 'CLOSED') order by"
            + " place",
        String.class);
  }
}
