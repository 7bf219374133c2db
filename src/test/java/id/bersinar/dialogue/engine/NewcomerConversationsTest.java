package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Before somebody agrees that something is kept, nothing is.
class NewcomerConversationsTest extends ConversationScenario {

  @Test
  void ofANewcomerNothingIsStoredBeforeTheyAgreeAndThenTheyGoOn() {
    door.consented = false;
    door.known = false;
    for (var words : List.of("/whisper", "/menu", "halo", "/order")) {
      types(words);
      assertThat(direct).as(words).isNotEmpty();
      assertThat(stored).as(words).isEmpty();
      assertThat(rows).as(words).isEmpty();
    }
    assertThat(direct)
        .singleElement()
        .extracting(ConversationScenario::html)
        .asString()
        .contains("agree before order?");
    types("yes");
    assertThat(direct).isEmpty();
    assertThat(said()).contains("what?");
    assertThat(rows).hasSize(1);
    types("soto");
    assertThat(said()).contains("phone?");
  }

  /// So that the node that has it is asked, where another has become the chat's.
  @Test
  void whatANewcomerIsAskedIsHeldInMemory() {
    door.consented = false;
    door.known = false;
    assertThat(conversations.holds(CHAT)).isFalse();
    types("/order");
    assertThat(conversations.holds(CHAT)).isTrue();
    types("yes");
    types("/batal");
    assertThat(conversations.holds(CHAT)).isFalse();
  }

  @Test
  void aNewcomersButtonOfBeforeARestartIsAnsweredClearly() {
    door.consented = false;
    door.known = false;
    types("/order");
    inMemory.end(CHAT);
    taps("Batal");
    assertThat(direct)
        .singleElement()
        .extracting(ConversationScenario::html)
        .asString()
        .contains("sudah tidak berlaku");
    assertThat(rows).isEmpty();
  }
}
