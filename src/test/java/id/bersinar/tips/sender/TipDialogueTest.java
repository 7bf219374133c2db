package id.bersinar.tips.sender;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaImported;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.tips.TipsOnPhones;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// /lapor, as somebody in the neighbourhood sees it.
@SuppressWarnings("NullAway.Init") // injected
class TipDialogueTest extends SenderScenario {

  @Autowired private Conversations conversations;

  private void anAreaWithSegments(int count) {
    database.update(
        "insert into area (code, name, kecamatan, city, time_zone, home)"
            + " values ('contoh', 'Contoh', 'Contoh', 'Contoh', 'Asia/Jakarta', true)");
    context.publishEvent(new AreaImported(new AreaCode("contoh")));
    for (int place = 0; place < count; place++) {
      database.update(
          "insert into area_segment (area_code, place, code, name, rw) values (?, ?, ?, ?, ?)",
          "contoh",
          place,
          "gang-" + place,
          "Gang Contoh " + place,
          "03");
    }
  }

  @Test
  void beforeTheFirstQuestionOneLearnsWhoCanSeeWhat() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/lapor")
        .sees(
            "tips.before-you-write", "rahasia dan tanpa nama", "tidak langsung", "pengawas", "110")
        .seesNothingOf("100%", "tips.who-sees-what")
        .sees("tips.ask.subject");
  }

  @Test
  void allOfWhoCanSeeWhatIsOneTapAwayAndDisappearsToo() {
    var sari = neighbourhood.phone("Sari (contoh)").sends("/lapor").taps("tips.more");
    sari.sees("tips.who-sees-what", "tips.ask.subject").holds("tips.before-you-write");
    sari.taps("tips.subject.place").sees("tips.ask.seen").holds("tips.before-you-write");
    sari.taps("dialogue.back").taps("tips.more").sees("tips.who-sees-what").sends("/batal");
    sari.holdsNothingOf("tips.before-you-write", "tips.who-sees-what");
  }

  @Test
  void aTipIsToldPartByPartReadAgainAndSentWithoutRegistration() {
    var sari =
        neighbourhood
            .phone("Sari (contoh)")
            .sends("/lapor")
            .taps("tips.subject.use")
            .sees("tips.ask.seen")
            .sends(SEEN)
            .sees("tips.ask.where-in-words")
            .sends("Gang contoh")
            .sees("tips.ask.when")
            .taps("tips.when.often")
            .sees("tips.ask.origin")
            .taps("tips.origin.unknown")
            .sees("tips.photo.ask")
            .taps("tips.photo.without")
            .sees(
                "tips.read-again",
                "tips.subject.use",
                SEEN,
                "Gang contoh",
                "tips.when.often",
                "tips.origin.unknown");
    assertThat(tips()).isZero();
    sari.taps("tips.send").sees("tips.received", "di kertas", "dihapus dari obrolan");
    assertThat(TipsOnPhones.receiptOn(sari)).hasSize(24);
    assertThat(tips()).isOne();
    assertThat(rows("person where reachable")).isZero();
  }

  @Test
  void stopInATipEndsTheTipAndChangesNothingElse() {
    var sari = neighbourhood.resident("Sari (contoh)").taps("broadcasts.choose-all");
    for (var word : List.of("stop", "stop dong", "hentikan", "/stop")) {
      sari.sends("/lapor").taps("tips.subject.use").sees("tips.ask.seen").sends(word);
    }
    assertThat(rows("broadcast_choice where agreed")).isEqualTo(3);
    sari.sends("/batal").sends("stop dong").sees("broadcasts.left");
  }

  @Test
  void allThatIsSaidGoesStraightSilentAndCannotBeForwarded() {
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    assertThat(neighbourhood.throughOutbox()).isEmpty();
    assertThat(neighbourhood.throughDirectLine())
        .hasSize(9)
        .allMatch(it -> it.guarded() && it.silent());
  }

  @Test
  void aTipIsThereBeforeItsReceiptIsShown() {
    var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN);
    var there = new ArrayList<Integer>();
    neighbourhood.beforeSending(_ -> there.add(tips()));
    sari.taps("tips.send").sees("tips.received");
    assertThat(there).containsExactly(1);
  }

  @Test
  void theSegmentsOfTheAreaCanBeTappedPageByPage() {
    anAreaWithSegments(10);
    var sari =
        neighbourhood.phone("Sari (contoh)").sends("/lapor").taps("tips.subject.place").sends(SEEN);
    sari.sees("tips.ask.where");
    sari.offers("Gang Contoh 0", "Gang Contoh 7", "dialogue.next-page")
        .taps("dialogue.next-page")
        .offers("Gang Contoh 9", "dialogue.previous-page")
        .offersNothingOf("Gang Contoh 0")
        .taps("Gang Contoh 9")
        .taps("tips.when.today")
        .taps("tips.origin.local")
        .taps("tips.photo.without");
    sari.sees("Gang Contoh 9");
    sari.taps("tips.change.where")
        .offers("dialogue.previous-page")
        .taps("Gang Contoh 8")
        .sees("Tempat: Gang Contoh 8");
  }

  @Test
  void whoSeesWhatAndWhomToCallStayInSightWhileQuestionsTakeEachOthersPlace() {
    var sari =
        neighbourhood.phone("Sari (contoh)").sends("/lapor").taps("tips.subject.place").sends(SEEN);
    sari.holds("tips.before-you-write").sends("Warung (contoh)").taps("tips.when.now");
    sari.sees("tips.if-in-danger").taps("tips.origin.local").holds("tips.if-in-danger");
    sari.taps("tips.photo.without").holdsNothingOf("tips.photo.ask").sees("tips.read-again");
  }

  @Test
  void everyPartCanBeChangedBeforeItIsSent() {
    TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN)
        .taps("tips.change.subject")
        .taps("tips.subject.other")
        .sees("Jenis: Lainnya", SEEN)
        .taps("tips.change.seen")
        .sends("Lain sekali")
        .sees("Isi: Lain sekali", "Jenis: Lainnya")
        .taps("tips.change.where")
        .sends("RW contoh")
        .sees("Tempat: RW contoh")
        .taps("tips.change.when")
        .sends("setiap malam Jumat")
        .sees("Waktu: setiap malam Jumat")
        .taps("tips.change.origin")
        .taps("tips.origin.local")
        .sees("Pelaku: Warga sekitar", "Isi: Lain sekali")
        .taps("tips.change.seen")
        .taps("dialogue.back")
        .sees("Isi: Lain sekali")
        .taps("tips.send")
        .sees("tips.received");
  }

  @Test
  void whoeverIsInDangerIsToldToGetAwayFirst() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/lapor")
        .taps("tips.subject.dealing")
        .sends(SEEN)
        .sends("Gang contoh")
        .taps("tips.when.now")
        .sees("tips.if-in-danger", "110", "tips.ask.origin");
  }

  @Test
  void oneGoesBackQuestionByQuestion() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/lapor")
        .taps("tips.subject.dealing")
        .sends(SEEN)
        .taps("dialogue.back")
        .sees("tips.ask.seen")
        .taps("dialogue.back")
        .sees("tips.ask.subject")
        .taps("tips.subject.other")
        .sees("tips.ask.seen");
  }

  @Test
  void inAGroupNoTipIsTaken() {
    var group = neighbourhood.phone(-7_000_000_002L, "Grup (contoh)");
    transactions.executeWithoutResult(
        _ ->
            conversations
                .plan(
                    new Incoming(
                        -7_000_000_002L,
                        false,
                        10_001,
                        "Sari (contoh)",
                        "id",
                        new Incoming.Command("lapor", "")))
                .work()
                .run());
    group.sees("dialogue.private-only").seesNothingOf("tips.before-you-write");
  }

  @Test
  void itAllGoesInEnglishToo() {
    neighbourhood
        .phone("Budi (sample)", "en")
        .sends("/lapor")
        .sees("confidential and has no name")
        .taps("Dealing")
        .sends("A sample opposite my house")
        .sends("Sample alley")
        .taps("Today")
        .taps("From outside")
        .taps("No photo")
        .sees("Please read it once more", "• \"opposite my house\": shows where you are")
        .taps("Send")
        .sees("Received, thank you");
  }
}
