package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.gate.Incoming;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What is said in groups.
class GroupAnswersTest extends ConversationScenario {

  @Test
  void inAGroupOnlyOwnCommandsAreAnswered() {
    saysInGroup(CHAT, new Incoming.Command("whisper", ""));
    assertThat(said()).contains("percakapan pribadi");
    saysInGroup(CHAT, new Incoming.Command("batal", ""));
    assertThat(said()).contains("percakapan pribadi");
    saysInGroup(CHAT, new Incoming.Command("order", ""));
    assertThat(said()).contains("Halo grup");
    saysInGroup(CHAT, new Incoming.Command("unknowncmd", ""));
    assertThat(stored).isEmpty();
    saysInGroup(CHAT, new Incoming.Said(new Input.Words("halo")));
    assertThat(stored).isEmpty();
    assertThat(direct).isEmpty();
  }

  @Test
  void aTopicIsAnsweredInTheTopic() {
    saysInGroup(CHAT, new Incoming.Command("order", ""));
    assertThat(stored).singleElement().matches(it -> Objects.equals(it.thread(), TOPIC));
  }

  @Test
  void anAdministratorWhoHidesIsAskedNotTo() {
    saysInGroup(GROUP, new Incoming.Command("order", ""));
    assertThat(said()).contains("anonim").doesNotContain("Halo grup");
    saysInGroup(GROUP, new Incoming.Command("unknowncmd", ""));
    assertThat(stored).isEmpty();
  }

  private void saysInGroup(long sender, Incoming.Content content) {
    stored.clear();
    conversations
        .plan(new Incoming(GROUP, false, "Grup (contoh)", TOPIC, sender, "Sari", "id", content))
        .work()
        .run();
  }
}
