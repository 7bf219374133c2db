package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Outgoing.Bearing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditInPlaceTest extends ConversationScenario {

  private static final int TAPPED = 1;

  @BeforeEach
  void answerUpToTheSummary() {
    types("/order");
    types("kopi");
    hear(new Incoming.Said(new Input.Contact("1", true)));
  }

  @Test
  void whatIsAskedAfterATapTakesTheTappedMessagesPlace() {
    var data = dataOf("yes");
    hear(new Incoming.Tap(TAPPED, data.replace(":yes", ":perhaps")));
    assertThat(only().content())
        .isInstanceOfSatisfying(
            Outgoing.Edit.class,
            it -> {
              assertThat(it.message()).isEqualTo(TAPPED);
              assertThat(it.html()).contains("kopi for 1?");
            });
    assertThat(only().bearing()).isEqualTo(Bearing.ASKS);
  }

  @Test
  void whatATapHasComeToIsSaidBelowAndNothingIsAskedAnyMore() {
    taps("yes");
    assertThat(only().content()).isInstanceOf(Outgoing.Html.class);
    assertThat(said()).contains("ordered");
    assertThat(only().bearing()).isEqualTo(Bearing.CLOSES);
  }

  @Test
  void keysInPlaceOfTheKeyboardComeWithANewMessage() {
    taps("Kembali");
    assertThat(only().content())
        .isInstanceOfSatisfying(
            Outgoing.Html.class, it -> assertThat(it.markup()).isInstanceOf(Outgoing.Keys.class));
    assertThat(only().bearing()).isEqualTo(Bearing.ASKS);
  }

  @Test
  void ofWhatIsCancelledByATapNothingStays() {
    taps("Batal");
    assertThat(only().content()).isInstanceOf(Outgoing.Edit.class);
    assertThat(only().bearing()).isEqualTo(Bearing.CLOSES);
  }

  @Test
  void anOldButtonChangesNothingAbove() {
    var old = dataOf("yes");
    taps("Kembali");
    hear(new Incoming.Said(new Input.Contact("2", true)));
    hear(new Incoming.Tap(TAPPED, old));
    assertThat(only().content()).isInstanceOf(Outgoing.Html.class);
    assertThat(said()).contains("kopi for 2?");
  }

  @Test
  void whatBelongsToNoQuestionLeavesTheOpenOneAsItIs() {
    hear(new Incoming.Tap(TAPPED, ButtonData.shortcut("wave", "")));
    assertThat(stored).allSatisfy(it -> assertThat(it.bearing()).isNull());
  }

  private Outgoing only() {
    assertThat(stored).hasSize(1);
    return stored.getFirst();
  }
}
