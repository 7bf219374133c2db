package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// How conversations go that are stored, whatever they are about.
class ConversationsTest extends ConversationScenario {

  @Test
  void aDialogueGoesFromQuestionToQuestion() {
    types("/order");
    assertThat(said()).contains("what?");
    types("kopi");
    assertThat(said()).contains("phone?");
    hear(new Incoming.Said(new Input.Contact("+62 812-0000-0001", true)));
    assertThat(said()).contains("kopi for +62 812-0000-0001?");
    taps("yes");
    assertThat(said()).contains("ordered");
    assertThat(order.ordered).containsExactly("kopi");
    assertThat(rows).isEmpty();
  }

  @Test
  void backGoesToTheQuestionBefore() {
    types("/order");
    types("kopi");
    types("⬅️ Kembali");
    assertThat(said()).contains("what?");
    types("teh");
    hear(new Incoming.Said(new Input.Contact("1", true)));
    taps("Kembali");
    assertThat(said()).contains("phone?");
  }

  @Test
  void theFirstQuestionHasNoWayBack() {
    types("/order");
    assertThat(stored.toString()).doesNotContain("Kembali");
    taps("Batal");
    assertThat(said()).contains("berhenti di sini");
  }

  @Test
  void keysInPlaceOfTheKeyboardAreTakenAwayOnceAnswered() {
    types("/order");
    types("kopi");
    hear(new Incoming.Said(new Input.Contact("1", true)));
    assertThat(stored)
        .first()
        .extracting(Outgoing::content)
        .isInstanceOfSatisfying(
            Outgoing.Html.class, it -> assertThat(it.markup()).isInstanceOf(Outgoing.NoKeys.class));
  }

  @Test
  void anAnswerThatDoesNotFitIsAskedForAgainWithAWord() {
    types("/order");
    hear(new Incoming.Said(new Input.Other()));
    assertThat(said()).contains("tulisan atau tombol").contains("what?");
    types("x".repeat(100));
    assertThat(said()).contains("belum sesuai").doesNotContain("what?");
    types("x".repeat(100));
    types("x".repeat(100));
    assertThat(said()).contains("belum sesuai").contains("what?");
  }

  @Test
  void theSameButtonTwiceWithinAMomentIsOneTap() {
    types("/order");
    types("kopi");
    hear(new Incoming.Said(new Input.Contact("1", true)));
    var yes = new Incoming.Tap(1, dataOf("yes"));
    hear(yes);
    hear(yes);
    assertThat(stored).isEmpty();
    assertThat(order.ordered).containsExactly("kopi");
    clock.advance(Duration.ofSeconds(10));
    hear(yes);
    assertThat(said()).contains("sudah tidak berlaku");
    assertThat(order.ordered).containsExactly("kopi");
  }

  @Test
  void anAnswerToAnEarlierQuestionHasNoEffect() {
    types("/order");
    var cancel = new Incoming.Tap(1, dataOf("Batal"));
    types("kopi");
    hear(cancel);
    assertThat(said()).contains("sudah tidak berlaku");
    hear(new Incoming.Said(new Input.Contact("1", true)));
    assertThat(said()).contains("kopi for 1?");
  }

  @Test
  void aStateThatThisVersionCannotReadEndsPolitely() {
    types("/order");
    var row = rows.values().iterator().next();
    var path = "{\"v\":1,\"path\":[{\"Gone\":{}}]}";
    rows.put(CHAT, new StoredSession(CHAT, "order", path, row.token(), false, clock.instant(), 0));
    types("kopi");
    assertThat(said()).contains("saya akhiri");
    assertThat(rows).isEmpty();
  }

  @Test
  void consentIsAskedForBeforeADialogueThatNeedsIt() {
    door.consented = false;
    types("/order");
    assertThat(said()).contains("agree before order?");
    types("yes");
    assertThat(said()).contains("what?");
  }

  @Test
  void aShortcutOutlivesItsDialogue() {
    hear(new Incoming.Tap(1, "!wave:7"));
    assertThat(said()).contains("waved 7");
    hear(new Incoming.Tap(1, "!gone:7"));
    assertThat(said()).contains("sudah tidak berlaku");
  }
}
