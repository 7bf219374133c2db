package id.bersinar.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EscalationChainTest {

  private static final Set<UUID> SOMEBODY = Set.of(UUID.randomUUID());

  private static List<String> told(EscalationChain<String> chain, int reminders) {
    return chain.after(reminders).stream().map(Rung::notice).toList();
  }

  @Test
  void eachTimeOneRungMoreIsTold() {
    var chain =
        new EscalationChain<>(
            List.of(new Rung<>("officer", SOMEBODY), new Rung<>("chief", SOMEBODY)));
    assertThat(told(chain, 0)).containsExactly("officer");
    assertThat(told(chain, 1)).containsExactly("officer", "chief");
    assertThat(told(chain, 7)).containsExactly("officer", "chief");
  }

  @Test
  void aRungWithNobodyCostsNoTime() {
    var chain =
        new EscalationChain<>(
            List.of(
                new Rung<>("officer", SOMEBODY),
                new Rung<>("head", Set.of()),
                new Rung<>("chief", SOMEBODY)));
    assertThat(told(chain, 1)).containsExactly("officer", "chief");
  }

  @Test
  void whereThereIsNobodyAtAllNobodyIsTold() {
    assertThat(told(new EscalationChain<>(List.of(new Rung<>("officer", Set.of()))), 3)).isEmpty();
  }
}
