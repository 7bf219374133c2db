package id.bersinar.dialogue.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Dialogue;
import id.bersinar.dialogue.Input;
import id.bersinar.dialogue.Language;
import id.bersinar.dialogue.Opening;
import id.bersinar.dialogue.Question;
import id.bersinar.dialogue.Step;
import id.bersinar.dialogue.Visitor;
import id.bersinar.scenario.ScenarioTest;
import id.bersinar.storage.Durability;
import id.bersinar.storage.ReadingOnly;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A dialogue that opens, asks or answers can't write; the effects of its steps can.
@SuppressWarnings("NullAway.Init") // injected
class ReadingOnlyTest extends ScenarioTest {

  @Autowired private ReadingOnly reading;
  @Autowired private Durability durability;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transactions;

  @Test
  void whateverADialogueWritesItselfFails() {
    var encounter = encounter(this::deleteRows);
    refuses(() -> encounter.open(new Opening("contoh", "", "")));
    refuses(() -> encounter.ask(new Asking()));
    refuses(() -> encounter.answer(new Asking(), new Input.Other()));
    refuses(() -> transactions.executeWithoutResult(_ -> encounter.ask(new Asking())));
  }

  @Test
  void whatIsToldMayWaitForTheDisk() {
    assertThat(encounter(durability::flush).ask(new Asking())).isNotNull();
  }

  @Test
  void anEffectWrites() {
    var encounter = encounter(() -> {});
    var step = encounter.answer(new Asking(), new Input.Other());
    assertThat(step)
        .isInstanceOfSatisfying(
            Step.Perform.class,
            it -> assertThat(it.effect().get()).isEqualTo(Step.ask(new Asking())));
  }

  private static void refuses(ThrowingCallable writing) {
    assertThatThrownBy(writing).hasMessageContaining("only reading is allowed");
  }

  private void deleteRows() {
    database.sql("delete from dialogue_session").update();
  }

  private Encounter<Asking> encounter(Runnable whileReading) {
    var visitor = new Visitor(UUID.randomUUID(), "Sari", Language.INDONESIAN, Set.of(), true);
    return new Encounter<>(new Writing(whileReading, this::deleteRows), visitor, reading);
  }

  record Asking() {}

  private record Writing(Runnable whileReading, Runnable effect) implements Dialogue<Asking> {
    @Override
    public String name() {
      return "contoh";
    }

    @Override
    public List<Command> commands() {
      return List.of();
    }

    @Override
    public Class<Asking> states() {
      return Asking.class;
    }

    @Override
    public Step<Asking> open(Opening opening, Visitor visitor) {
      whileReading.run();
      return Step.ask(new Asking());
    }

    @Override
    public Question ask(Asking state, Visitor visitor) {
      whileReading.run();
      return Question.of("dialogue.menu");
    }

    @Override
    public Step<Asking> answer(Asking state, Input input, Visitor visitor) {
      whileReading.run();
      return Step.perform(
          () -> {
            effect.run();
            return Step.ask(new Asking());
          });
    }
  }
}
