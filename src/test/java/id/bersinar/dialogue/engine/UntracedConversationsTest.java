package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Visitor;
import id.bersinar.dialogue.gate.Incoming;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Conversations of which nothing may be left, neither on disk nor in the chat.
class UntracedConversationsTest extends ConversationScenario {

  /// The first word only takes keys away: the lock screen shows it.
  @Test
  void aConversationInMemoryLeavesNoTrace() {
    types("/whisper");
    assertThat(direct).extracting(ConversationScenario::html).containsExactly("Baik.", "secret?");
    types("rahasia");
    assertThat(direct).singleElement().extracting(ConversationScenario::html).isEqualTo("really?");
    taps("Batal");
    assertThat(direct).hasSize(1);
    assertThat(stored).isEmpty();
    assertThat(rows).isEmpty();
    assertThat(whisper.visitors).allSatisfy(it -> assertThat(it.person()).isNull());
  }

  @Test
  void anAliasLastsADay() {
    clock.moveTo(Instant.parse("2026-11-24T08:00:00Z"));
    types("/whisper");
    clock.advance(Duration.ofHours(15));
    types("/whisper");
    clock.advance(Duration.ofHours(2));
    types("/whisper");
    var aliases = whisper.visitors.stream().map(Visitor::alias).distinct().toList();
    assertThat(aliases).hasSize(2).doesNotContainNull();
    types("/order");
    assertThat(new Aliases(clock).of(CHAT)).isNotIn(aliases).isNotEqualTo(new Aliases(clock).of(8));
  }

  @Test
  void aDraftInMemoryIsGoneAfterAQuarterOfAnHourAndThePersonIsTold() {
    types("/whisper");
    clock.advance(Duration.ofMinutes(16));
    types("rahasia");
    assertThat(direct)
        .singleElement()
        .extracting(ConversationScenario::html)
        .asString()
        .contains("saya akhiri");
    assertThat(stored).isEmpty();
    assertThat(whisper.heard).isEmpty();
  }

  @Test
  void anyMenuTapWipesADraftInMemory() {
    types("/whisper");
    types("/order");
    assertThat(said()).contains("what?");
    types("rahasia");
    assertThat(whisper.heard).isEmpty();
  }

  @Test
  void whateverBreaksAnAnonymousConversationOffWipesItFirst() {
    for (var exit : List.of("/batal", "/order", "/menu", "/unknown")) {
      types("/whisper");
      types(exit);
      assertThat(wishes).as(exit).startsWith("wipe");
    }
    types("/whisper");
    types("/whisper");
    assertThat(wishes).hasSize(3).startsWith("wipe").endsWith("whisper secret?");
    taps("Batal");
    assertThat(wishes).hasSize(3).startsWith("wipe");
    assertThat(wishes.get(1)).contains("leave", "berhenti di sini");
    types("/whisper");
    hear(new Incoming.Tap(1, "!open:menu"));
    assertThat(wishes).containsExactly("wipe");
  }

  @Test
  void whatIsOpenWhenTheBotStopsIsWiped() {
    types("/whisper");
    conversations.wipe();
    conversations.wipe();
    assertThat(wishes).containsExactly("whisper Baik.", "whisper secret?", "wipe");
  }

  @Test
  void anAnonymousConversationThatTimesOutIsWiped() {
    types("/whisper");
    wishes.clear();
    inMemory.wipe();
    assertThat(wishes).isEmpty();
    clock.advance(Duration.ofMinutes(16));
    inMemory.wipe();
    inMemory.wipe();
    assertThat(wishes).containsExactly("wipe");
    types("one more secret");
    assertThat(wishes).containsExactly("wipe");
    assertThat(direct)
        .singleElement()
        .extracting(ConversationScenario::html)
        .asString()
        .contains("belum mengerti");
    assertThat(stored).isEmpty();
    types("/whisper");
    clock.advance(Duration.ofMinutes(16));
    types("/order");
    assertThat(wishes).containsExactly("wipe");
  }

  @Test
  void ofWhatHasComeToItsEndTheLastWordStaysUntilThePersonHasItWiped() {
    types("/whisper");
    types("over");
    assertThat(wishes).containsExactly("leave noted?", "wipe");
    types("/menu");
    assertThat(wishes).isEmpty();
    types("/whisper");
    wishes.clear();
    var tap = new Incoming.Tap(40, "!wipe:z");
    hear(tap);
    assertThat(wishes).startsWith("wipe", "wipe 35 to 40");
    assertThat(direct).as("what would stay").isEmpty();
    assertThat(conversations.popUp(new Incoming(CHAT, true, CHAT, "Sari", "id", tap)))
        .hasValueSatisfying(
            it -> assertThat(it).contains("Server Telegram").hasSizeLessThanOrEqualTo(200));
    assertThat(stored).isEmpty();
    types("one more secret");
    assertThat(whisper.heard).hasSize(1);
  }
}
