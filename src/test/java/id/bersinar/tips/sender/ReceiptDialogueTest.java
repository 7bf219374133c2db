package id.bersinar.tips.sender;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.scenario.Phone;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// /cek, for whoever holds a receipt.
class ReceiptDialogueTest extends TipScenario {

  private static final String NOBODYS = "1111 2222 3333 4444 5555";

  private String receipt() {
    return tip(neighbourhood.phone("Sari (contoh)"), SEEN);
  }

  private Phone officer() {
    return officer("Petugas (contoh)", "Polsek contoh");
  }

  @Test
  void theReceiptWorksFromAnyAccountAndInAnySpacing() {
    var receipt = receipt();
    for (var typed :
        new String[] {
          receipt,
          receipt.replace(" ", ""),
          receipt.replace(" ", "-"),
          " " + receipt.replace(" ", "  ").replaceFirst(" ", "\n"),
          receipt.replace(" ", " – ")
        }) {
      neighbourhood
          .phone("Budi (contoh)")
          .sends("/cek")
          .sees("tips.ask-receipt")
          .sends(typed)
          .sees("tips.thread", "tips.state-for-sender.new");
    }
  }

  @Test
  void theReceiptMayStandBehindTheCommandAndDoesNotStayInTheChat() {
    var receipt = receipt();
    for (var typed :
        new String[] {"/cek " + receipt, "cek " + receipt, "status laporan " + receipt}) {
      neighbourhood
          .phone("Budi (contoh)")
          .sends(typed)
          .sees("tips.thread", "tips.state-for-sender.new")
          .holdsNothingOf(receipt);
    }
    neighbourhood.phone("Budi (contoh)").sends("/cek besok").sees("tips.not-a-receipt");
  }

  @Test
  void theTipItselfIsNotShownAgain() {
    var receipt = receipt();
    neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt).seesNothingOf(SEEN);
  }

  @Test
  void allThatIsSaidGoesStraightSilentAndCannotBeForwarded() {
    var receipt = receipt();
    neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt).taps("tips.refresh");
    assertThat(neighbourhood.throughOutbox()).isEmpty();
    assertThat(neighbourhood.throughDirectLine()).allMatch(it -> it.guarded() && it.silent());
  }

  @Test
  void theLiaisonsQuestionIsSeenAndAnsweredWithTheReceipt() {
    var officer = officer();
    var receipt = receipt();
    officer.sends("/laporan").taps("tips.age.today").taps("tips.act.claim").taps("tips.act.ask");
    officer.sends("Jam berapa biasanya?").taps("tips.send").sees("tips.inbox.sent");
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt);
    budi.sees("tips.state-for-sender.claimed", "tips.liaison-asked", "Jam berapa biasanya?")
        .taps("tips.write")
        .sees("tips.ask-words")
        .sends("Setelah magrib <b>contoh</b>")
        .sees("tips.confirm-words", "Setelah magrib <b>contoh</b>")
        .taps("tips.send")
        .sees("tips.words-sent", "tips.waiting");
    letGo();
    budi.taps("tips.refresh").sees("tips.you-said", "Setelah magrib").seesNothingOf("tips.waiting");
    officer.taps("tips.refresh").sees("tips.inbox.sender-said", "Setelah magrib <b>contoh</b>");
  }

  @Test
  void whoAnswersAtOnceNeedNotTapFirst() {
    var receipt = receipt();
    neighbourhood
        .phone("Budi (contoh)")
        .sends("/cek")
        .sends(receipt)
        .sends("Satu hal lagi")
        .sees("tips.confirm-words", "Satu hal lagi")
        .taps("dialogue.back")
        .sees("tips.state-for-sender.new")
        .seesNothingOf("Satu hal lagi");
  }

  @Test
  void whatMayGiveTheSenderAwayInAnAnswerIsNamedAndMayBeSentAllTheSame() {
    neighbourhood
        .phone("Budi (contoh)")
        .sends("/cek")
        .sends(receipt())
        .sends("Biasanya malam, kata suami saya. Saya kerja di pasar contoh")
        .sees("• \"suami saya\": orang dekat Anda", "• \"Saya kerja di pasar contoh\": tentang")
        .taps("tips.send")
        .sees("tips.words-sent");
  }

  @Test
  void theOutcomeIsSeenAndNothingCanBeAddedToAClosedTip() {
    var officer = officer();
    var receipt = receipt();
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt).sends("Lagi");
    officer
        .sends("/laporan")
        .taps("tips.age.today")
        .taps("tips.act.claim")
        .taps("tips.act.close")
        .taps("tips.outcome.acted-on")
        .taps("tips.inbox.no-last-word")
        .taps("tips.inbox.close-yes")
        .sees("tips.inbox.closed");
    budi.taps("tips.send").sees("tips.words-too-late", "tips.outcome-for-sender.acted-on");
    budi.offersNothingOf("tips.write");
    budi.sends("Ada lagi").sees("tips.words-too-late").seesNothingOf("tips.thread");
  }

  @Test
  void aTipThatStillWaitsIsThereForItsSender() {
    var receipt = TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt);
    budi.sees("tips.thread", "tips.waiting");
    budi.offersNothingOf("tips.write");
    budi.sends("Ada lagi").sees("tips.words-too-early").seesNothingOf("tips.words-too-late");
    letGo();
    budi.taps("tips.refresh").seesNothingOf("tips.waiting");
    budi.offers("tips.write");
  }

  @Test
  void untilSomebodyClaimsItTheSenderCanTakeATipBack() {
    for (var released : new boolean[] {false, true}) {
      var receipt = TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
      if (released) {
        letGo();
      }
      neighbourhood
          .phone("Budi (contoh)")
          .sends("/cek")
          .sends(receipt)
          .taps("tips.withdraw")
          .sees("tips.confirm-withdrawal")
          .taps("tips.withdraw-yes")
          .sees("tips.withdrawn")
          .sends("/cek")
          .sends(receipt)
          .sees("tips.unknown-receipt");
      letGo();
    }
    officer().sends("/laporan").sees("Tidak ada laporan baru");
  }

  @Test
  void aTipThatIsClaimedMeanwhileCannotBeTakenBack() {
    var officer = officer();
    var receipt = receipt();
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt);
    budi.taps("tips.withdraw");
    officer.sends("/laporan").taps("tips.age.today").taps("tips.act.claim");
    budi.taps("tips.withdraw-yes").sees("tips.withdrawn-too-late", "tips.state-for-sender.claimed");
  }

  @Test
  void whatIsNotAReceiptIsMetWithAWord() {
    neighbourhood
        .phone("Budi (contoh)")
        .sends("/cek")
        .sends("1234 5678")
        .sees("tips.not-a-receipt", "tips.ask-receipt")
        .sends("satu dua tiga")
        .sees("tips.not-a-receipt")
        .sends("9".repeat(10_000))
        .sees("10.000 huruf")
        .sendsSticker()
        .sees("tips.refused.other")
        .sends(NOBODYS)
        .sees("tips.unknown-receipt");
  }

  @Test
  void whoGuessesIsSlowedDownAndNobodyElse() {
    var receipt = receipt();
    // Before these nobody is counted.
    var others = neighbourhood.phone("Warga (contoh)").sends("/cek");
    for (int times = 0; times < 5; times++) {
      others.sends(NOBODYS).sees("tips.unknown-receipt");
    }
    var guesser = neighbourhood.phone("Budi (contoh)").sends("/cek");
    for (int times = 0; times < 5; times++) {
      guesser.sends(NOBODYS).sees("tips.unknown-receipt");
    }
    guesser.sends(receipt).sees("tunggu 1 menit");
    // Neither another turn nor another tip gives new guesses.
    guesser.sends("/cek").sends(receipt).sees("tunggu 1 menit");
    neighbourhood.phone("Sari (contoh)").sends("/cek").sends(receipt).sees("tips.thread");
    clock.advance(Duration.ofSeconds(61));
    guesser.sends(NOBODYS).sees("tips.unknown-receipt").sends(receipt).sees("2 menit");
    clock.advance(Duration.ofSeconds(121));
    guesser.sends(receipt).sees("tips.thread");
  }

  @Test
  void aQuarterOfAnHourLaterTheScreenIsOfNoUse() {
    var receipt = receipt();
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt);
    clock.advance(Duration.ofMinutes(16));
    budi.tapsOn("tips.thread", "tips.refresh")
        .sees("dialogue.draft-gone")
        .seesNothingOf("tips.thread");
  }

  @Test
  void cancellingWipesWhatWasBeingWrittenAndTheChat() {
    var receipt = receipt();
    var budi = neighbourhood.phone("Budi (contoh)").sends("/cek").sends(receipt).sends("Lagi");
    budi.sends("/batal").sees("dialogue.cancelled");
    budi.holdsNothingOf(
        receipt, "tips.thread", "Lagi", "/cek", "tips.ask-receipt", "tips.not-a-receipt");
    clock.advance(Duration.ofMinutes(1));
    budi.tapsOn("tips.confirm-words", "tips.send").sees("dialogue.draft-gone");
    budi.sends("/cek").sends(receipt).sees("tips.thread").sends("/menu");
    budi.holdsNothingOf(receipt, "tips.thread", "/cek");
  }
}
