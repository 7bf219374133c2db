package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.gate.Outgoing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Cries for help, wherever they are typed.
class CallsForHelpTest extends ConversationScenario {

  private static List<String> texts(List<Outgoing> messages) {
    return messages.stream().map(ConversationScenario::html).toList();
  }

  @Test
  void whoTalksAboutNothingElseHearsWhereHelpIsAndNothingIsKept() {
    types("help, fire");
    assertThat(texts(direct)).containsExactly("call 119");
    assertThat(wishes).containsExactly("wipe");
    assertThat(stored).isEmpty();
    assertThat(rows).isEmpty();
  }

  @Test
  void whoseLanguageCantBeLookedUpHearsWhereHelpIsInThatOfTheirTelegram() {
    door.away = true;
    types("help, fire");
    assertThat(texts(direct)).containsExactly("call 119");
    assertThat(wishes).containsExactly("wipe");
  }

  @Test
  void aQuestionThatHasBeenOpenForLongKeepsNoneOfTheWordsAndStaysOpen() {
    types("/order");
    clock.advance(Duration.ofMinutes(16));
    types("help, fire");
    assertThat(texts(direct)).containsExactly("call 119");
    assertThat(stored).isEmpty();
    assertThat(held.any(CHAT)).isFalse();
    assertThat(order.asked).isEmpty();
    clock.advance(Duration.ofHours(30));
    types("help, fire");
    assertThat(texts(direct)).containsExactly("call 119");
    assertThat(stored).isEmpty();
  }

  @Test
  void whoseDraftHasRunOutHearsWhereHelpIsBeforeAllElse() {
    types("/whisper");
    clock.advance(Duration.ofMinutes(16));
    types("help, fire");
    assertThat(texts(direct)).first().asString().startsWith("call 119");
    assertThat(wishes).contains("wipe");
    assertThat(stored).isEmpty();
    assertThat(whisper.heard).isEmpty();
  }

  @Test
  void anAnswerIsTakenAfterItWasSaidOnceWhereHelpIsWhichIsWrittenDownNowhere() {
    types("/order");
    types("help us");
    assertThat(texts(direct)).containsExactly("call 119");
    assertThat(said()).contains("phone?").doesNotContain("call 119");
    assertThat(order.asked).containsExactly("help us");
    // It is no phone number.
    types("help us");
    assertThat(texts(direct)).containsExactly("call 119");
    types("/order");
    types("help us");
    assertThat(texts(direct)).containsExactly("call 119");
  }

  @Test
  void whatIsUnmistakableIsNoAnswerToWhatIsKept() {
    types("/order");
    types("help! he sells");
    assertThat(texts(direct)).containsExactly("call 119, not taken");
    assertThat(wishes).containsExactly("wipe");
    assertThat(stored).isEmpty();
    assertThat(order.asked).isEmpty();
    types("kopi");
    assertThat(order.asked).containsExactly("kopi");
    types("/whisper");
    types("help! he sells");
    assertThat(whisper.heard).hasSize(1);
  }

  @Test
  void theWordOfATipGoesAfterAQuarterOfAnHour() {
    types("help he sells");
    assertThat(wishes).containsExactly("wipe", "whisper call 119");
    inMemory.wipe(held.tidy());
    assertThat(wishes).hasSize(2);
    clock.advance(Duration.ofMinutes(16));
    inMemory.wipe(held.tidy());
    assertThat(wishes).endsWith("wipe").hasSize(3);
    assertThat(held.any(CHAT)).isFalse();
  }

  @Test
  void inAnAnonymousConversationItIsWhisperedAndGoesWithIt() {
    types("/whisper");
    types("help me");
    assertThat(wishes).containsExactly("whisper call 119", "whisper really?");
    assertThat(direct).allMatch(Outgoing::guarded);
    assertThat(stored).isEmpty();
    types("help me");
    assertThat(wishes).containsExactly("whisper really?");
  }
}
