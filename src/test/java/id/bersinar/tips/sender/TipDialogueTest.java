package id.bersinar.tips.sender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.area.AreaCode;
import id.bersinar.area.AreaImported;
import id.bersinar.area.Areas;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Alias;
import id.bersinar.dialogue.InDoubt;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.scenario.Phone;
import id.bersinar.storage.Durability;
import id.bersinar.tips.TipScenario;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.intake.IntakeInTests;
import id.bersinar.tips.intake.ReleaseTimes;
import id.bersinar.tips.photo.SamplePictures;
import id.bersinar.tips.record.HandIn;
import id.bersinar.tips.record.RecordInTests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/// /lapor, as somebody in the neighbourhood sees it.
@SuppressWarnings("NullAway.Init") // injected
class TipDialogueTest extends TipScenario {

  private static final String SEEN = "Orang menukar bungkusan di warung contoh";

  @Autowired private JdbcTemplate database;
  @Autowired private Conversations conversations;
  @Autowired private Intake intake;
  @Autowired private TipDialogue dialogue;

  private int tips() {
    return rows("tip_waiting");
  }

  private int rows(String table) {
    var count = database.queryForObject("select count(*) from " + table, Integer.class);
    return count == null ? 0 : count;
  }

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
  void beforeTheFirstQuestionOneLearnsWhoCanSeeWhat() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/lapor")
        .sees("rahasia dan tidak ditautkan", "Siapa bisa melihat apa", "Telegram", "110", "184")
        .seesNothingOf("100%")
        .sees("tips.ask.subject");
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
  void allThatIsSaidGoesStraightSilentAndCannotBeForwarded() {
    TipsOnPhones.sendsTip(neighbourhood.phone("Sari (contoh)"), SEEN);
    assertThat(neighbourhood.throughOutbox()).isEmpty();
    assertThat(neighbourhood.throughDirectLine())
        .hasSize(8)
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
        .taps("dialogue.next-page")
        .taps("Gang Contoh 8")
        .sees("Tempat: Gang Contoh 8");
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
  void whatMayGiveTheSenderAwayIsNamedAndMayBeSentAllTheSame() {
    var sari =
        TipsOnPhones.tells(
            neighbourhood.phone("Sari (contoh)"),
            "Depan rumah saya ada yang jual, <b>kakak saya</b> tahu. WA 0812-3456-7890");
    sari.sees("tips.may-give-away", "• \"Depan rumah saya\": menunjukkan di mana")
        .sees("• \"kakak saya\": orang dekat Anda", "• \"0812-3456-7890\": nomor telepon")
        .taps("tips.change.seen")
        .sends("Di gang ada yang jual, adik saya tahu")
        .sees("• \"adik saya\": orang dekat Anda")
        .seesNothingOf("Depan rumah saya", "0812")
        .taps("tips.send")
        .sees("tips.received");
  }

  @Test
  void whereNothingGivesTheSenderAwayThereIsNoWarning() {
    TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN)
        .sees("tips.read-again")
        .seesNothingOf("tips.may-give-away");
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
  void whatCanTellWhoSentItIsRefusedKindlyAndTheDraftStays() {
    var sari = neighbourhood.phone("Sari (contoh)");
    sari.sends("/lapor").sendsSticker().sees("tips.refused.other", "tips.ask.subject");
    sari.taps("tips.subject.dealing")
        .sendsDocument("bukti.jpg", new byte[] {1})
        .sees("tips.refused.document", "tips.ask.seen");
    sari.sendsPhoto("bukti.jpg", SamplePictures.jpeg(SamplePictures.quarters(64, 64)))
        .sees("tips.photo.later", "tips.ask.seen")
        .sends(SEEN)
        .sharesLocation(-6.1, 106.8)
        .sees("tips.refused.place", "tips.ask.where-in-words")
        .sharesContact()
        .sees("tips.refused.contact", "tips.ask.where-in-words")
        .sends("Gang contoh")
        .sees("tips.ask.when");
  }

  @Test
  void aTextThatIsTooLongIsRefusedWithAClearWordAndTheDraftStays() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/lapor")
        .taps("tips.subject.dealing")
        .sends("x".repeat(10_000))
        .sees("10.000 huruf", "paling banyak 4.096", "tips.ask.seen")
        .sends("y".repeat(4096))
        .sees("tips.ask.where-in-words")
        .sends("z".repeat(201))
        .sees("201 huruf", "paling banyak 200")
        .sends("Gang contoh")
        .taps("tips.when.yesterday")
        .taps("tips.origin.outside")
        .taps("tips.photo.without")
        .sees("y".repeat(4096))
        .taps("tips.send")
        .sees("tips.received");
  }

  @Test
  void anythingThatCanBeTypedStaysAsItWasTyped() {
    for (var typed :
        new String[] {
          "🔥👮‍♀️🇮🇩", "مرحبا بالعالم", "<b>tebal</b> & <script>", "{nama} ''{0}''"
        }) {
      var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), typed);
      sari.taps("tips.send").sees("tips.received");
    }
  }

  @Test
  void typingWhereAButtonIsAskedIsMetWithAWord() {
    neighbourhood
        .phone("Sari (contoh)")
        .sends("/lapor")
        .sends("ada transaksi")
        .sees("dialogue.please-choose", "tips.ask.subject");
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
        .holdsNothingOf(SEEN, receipt, "/lapor", "tips.who-sees-what", "Gang contoh", "catat");
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
    phone.holdsNothingOf(SEEN, "Gang contoh", "tips.who-sees-what", "/lapor");
  }

  private void isWiped(Phone phone) {
    nothingIsLeftOn(phone);
    phone.tapsOn("tips.read-again", "tips.send").sees("dialogue.draft-gone");
    assertThat(tips()).isZero();
  }

  @Test
  void tappingTwiceSendsOnce() {
    var sari = TipsOnPhones.tells(neighbourhood.phone("Sari (contoh)"), SEEN).taps("tips.send");
    sari.tapsOn("tips.read-again", "tips.send");
    assertThat(sari.news()).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    sari.tapsOn("tips.read-again", "tips.send").sees("tips.received");
    assertThat(tips()).isOne();
  }

  @Test
  void aReceiptThatWasLostOnItsWayIsSaidAgainWhenTheSameButtonIsTapped() {
    var sari = neighbourhood.phone("Sari (contoh)");
    var receipt = TipsOnPhones.sendsTip(sari, SEEN);
    clock.advance(Duration.ofHours(20));
    letGo();
    sari.tapsOn("tips.read-again", "tips.send").sees("tips.received", receipt);
    assertThat(rows("tip")).isOne();
    assertThat(tips()).isZero();
    assertThat(neighbourhood.throughOutbox()).isEmpty();
    assertThat(neighbourhood.throughDirectLine().getLast())
        .matches(it -> it.guarded() && it.silent());
    sari.taps("tips.noted").sees("dialogue.wiped").holdsNothingOf(SEEN, receipt, "/lapor");
    assertThat(rows("person where reachable")).isZero();
  }

  @Test
  void whatIsToldMeanwhileStaysAndIsWipedWithoutTheReceiptThatIsSaidAgain() {
    var sari = neighbourhood.phone("Sari (contoh)");
    var receipt = TipsOnPhones.sendsTip(sari, "Yang pertama (contoh)");
    sari.sends("/lapor").taps("tips.subject.use").sees("tips.ask.seen");
    clock.advance(Duration.ofMinutes(1));
    sari.tapsOn("tips.read-again", "tips.send").sees("tips.received", receipt);
    sari.sends(SEEN)
        .sees("tips.ask.where-in-words")
        .sends("/batal")
        .sees("dialogue.cancelled")
        .holdsNothingOf(SEEN);
    assertThat(tips()).isOne();
    assertThatThrownBy(() -> sari.holdsNothingOf(receipt)).isInstanceOf(AssertionError.class);
  }

  private static final Alias ACCOUNT = new Alias("a");

  @Test
  void aHandInThatWasKeptUnheardIsNotKeptTwice() {
    var told = Told.in(dialogue, ACCOUNT);
    var receipt = intake.accept(told.handIn(), TOLD, Optional.empty(), POLSEK, false);
    assertThat(Told.receipt(told.does("tips.send"))).isEqualTo(receipt.grouped());
    assertThat(Told.receipt(told.taps("tips.urgent").does("tips.send-urgent")))
        .isEqualTo(receipt.grouped());
    assertThat(intake.recall(told.handIn())).contains(receipt);
    assertThat(tips()).isOne();
    assertThat(rows("receipt_waiting")).isOne();
  }

  @Test
  void whateverWayLeadsBackToTheButtonItIsTheSameHandIn() {
    var told = Told.in(dialogue, ACCOUNT);
    assertThat(told.goesBack().taps("tips.photo.without").handIn()).isEqualTo(told.handIn());
    assertThat(told.goesBack().goesBack().goesOn(new Input.Choice("LOCAL")).state().path())
        .endsWith("tips.photo.ask");
    var reworded = told.taps("tips.change.seen").goesOn(new Input.Words("Lain"));
    assertThat(reworded.handIn()).isEqualTo(told.handIn());
    assertThat(reworded.taps("tips.urgent").handIn()).isEqualTo(told.handIn());
    assertThat(Told.in(dialogue, ACCOUNT).handIn()).isNotEqualTo(told.handIn());
  }

  @Test
  void whatWasKeptUnheardIsSaidToWhoeverGoesBackToChangeIt() {
    var told = Told.in(dialogue, ACCOUNT);
    var changing = told.taps("tips.change.seen");
    var receipt = intake.accept(told.handIn(), TOLD, Optional.empty(), POLSEK, false);
    var back = told.goesBack();
    for (var step :
        List.of(
            back.answer(back.button("tips.photo.without")),
            back.goesBack().answer(new Input.Choice("LOCAL")),
            changing.answer(new Input.Words("Lain")),
            told.answer(told.button("tips.change-photo")),
            told.answer(new Input.Words("Sudah terkirim?")))) {
      assertThat(Told.receipt(step)).isEqualTo(receipt.grouped());
    }
    assertThat(tips()).isOne();
  }

  @Test
  void aHandInOfWhichTheDatabaseSaysNothingIsInDoubtAndNeverBecomesTwo() {
    var durability = Mockito.mock(Durability.class);
    var away = new DataAccessResourceFailureException("contoh");
    Mockito.doThrow(away).when(durability).flush();
    var failing = IntakeInTests.with(durability, context);
    var telling =
        new TipDialogue(
            context.getBean(Areas.class),
            context.getBean(PhotoQuestions.class),
            failing,
            context.getBean(ReleaseTimes.class),
            context.getBean(WallClock.class),
            context.getBean(TipLimit.class),
            context.getBean(OversightQuestions.class));
    var told = Told.in(telling, ACCOUNT);
    assertThatThrownBy(() -> told.does("tips.send")).isInstanceOf(InDoubt.class);
    assertThatThrownBy(() -> told.does("tips.send")).isInstanceOf(InDoubt.class);
    assertThatThrownBy(() -> telling.recall(told.button("tips.send"))).isInstanceOf(InDoubt.class);

    // The database is back.
    var later = new Told(dialogue, told.visitor(), told.state());
    for (var change : new String[] {"tips.change.where", "tips.change-photo"}) {
      assertThat(later.answer(later.button(change))).isInstanceOf(Step.End.class);
    }
    assertThat(later.does("tips.send")).isInstanceOf(Step.End.class);
    assertThat(tips()).isOne();
    // The same number a second time is refused before anything is kept.
    assertThatThrownBy(() -> failing.accept(told.handIn(), TOLD, Optional.empty(), POLSEK, false))
        .isInstanceOf(DuplicateKeyException.class);
  }

  /// A tap may come a day late, from a button of the version before.
  @Test
  void aButtonAsItWasBeforeIsKnownToo() {
    var handIn = HandIn.fresh();
    intake.accept(handIn, TOLD, Optional.empty(), POLSEK, false);
    for (var value : new String[] {"send:", "send-urgent:", "tips.send:"}) {
      assertThat(dialogue.recall(new Input.Choice(value + handIn.number()))).isPresent();
    }
    for (var value : new String[] {"send", "send:", "send:AAAA", handIn.number()}) {
      assertThat(dialogue.recall(new Input.Choice(value))).isEmpty();
    }
  }

  @Test
  void aReceiptIsNotKnownForLongNorOnceItsTipIsGone() {
    var sari = neighbourhood.phone("Sari (contoh)");
    TipsOnPhones.sendsTip(sari, SEEN);
    clock.advance(Duration.ofHours(20));
    RecordInTests.sweep(context);
    sari.tapsOn("tips.read-again", "tips.send").sees("tips.received");
    clock.advance(Duration.ofHours(40));
    RecordInTests.sweep(context);
    assertThat(rows("receipt_waiting")).isZero();
    sari.tapsOn("tips.read-again", "tips.send").sees("dialogue.draft-gone");

    var budi = neighbourhood.phone("Budi (contoh)");
    var receipt = TipsOnPhones.sendsTip(budi, SEEN);
    budi.sends("/cek")
        .sends(receipt)
        .taps("tips.withdraw")
        .taps("tips.withdraw-yes")
        .sees("tips.withdrawn");
    budi.tapsOn("tips.read-again", "tips.send").sees("dialogue.draft-gone");
  }

  /// Whoever has all of the database and the pepper.
  @Test
  void withoutTheNumberInTheButtonNoReceiptIsFoundOrOpened() {
    var known = HandIn.fresh();
    var receipt = intake.accept(known, TOLD, Optional.empty(), POLSEK, false);
    assertThat(intake.recall(known)).contains(receipt);
    assertThat(intake.recall(HandIn.fresh())).isEmpty();
    assertThat(known.toString()).doesNotContain(known.number());
    database.update("update receipt_waiting set lookup = ?", "0".repeat(64));
    assertThat(intake.recall(known)).isEmpty();
    for (var nonsense : new String[] {"", "?", "AAAA", "x".repeat(23)}) {
      assertThat(HandIn.parse(nonsense)).isEmpty();
    }
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
    group.sees("dialogue.private-only").seesNothingOf("tips.who-sees-what");
  }

  @Test
  void itAllGoesInEnglishToo() {
    neighbourhood
        .phone("Budi (sample)", "en")
        .sends("/lapor")
        .sees("confidential and isn't linked")
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
