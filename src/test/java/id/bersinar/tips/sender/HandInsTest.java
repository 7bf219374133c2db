package id.bersinar.tips.sender;

import static id.bersinar.tips.TipsOnPhones.SEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.area.Areas;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Alias;
import id.bersinar.dialogue.InDoubt;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Step;
import id.bersinar.storage.Durability;
import id.bersinar.tips.TipsOnPhones;
import id.bersinar.tips.intake.HappeningNow;
import id.bersinar.tips.intake.Intake;
import id.bersinar.tips.intake.IntakeInTests;
import id.bersinar.tips.intake.ReleaseTimes;
import id.bersinar.tips.record.HandIn;
import id.bersinar.tips.record.RecordInTests;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;

/// However often a tip is handed in it is one, and its receipt is said again.
@SuppressWarnings("NullAway.Init") // injected
class HandInsTest extends SenderScenario {

  private static final Alias ACCOUNT = new Alias("a");

  @Autowired private Intake intake;
  @Autowired private TipDialogue dialogue;

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
            context.getBean(PlaceQuestion.class),
            context.getBean(PhotoQuestions.class),
            new HandingIn(context.getBean(Areas.class), failing, context.getBean(TipLimit.class)),
            context.getBean(ReleaseTimes.class),
            context.getBean(WallClock.class),
            context.getBean(OversightQuestions.class),
            context.getBean(HappeningNow.class));
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
}
