package id.bersinar.commitments;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.Text;
import id.bersinar.dialogue.TypedAnswers;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// "Beres" or "belum", typed where somebody was reminded of a commitment, and "terima" where they
/// were asked to keep one. Others hear of it and nobody can take it back, so the button is
/// shown first.
@Component
class TypedCommitmentAnswers implements TypedAnswers {

  private final Commitments commitments;

  TypedCommitmentAnswers(Commitments commitments) {
    this.commitments = commitments;
  }

  @Override
  public List<Kind> typedAnswers() {
    return List.of(
        kind("commitments.typed.done", commitments::remindedOf, CommitmentButtons::done),
        kind("commitments.typed.not-done", commitments::remindedOf, CommitmentsDialogue::notDone),
        kind("commitments.typed.accept", commitments::offeredTo, CommitmentButtons::accept),
        kind("commitments.typed.decline", commitments::offeredTo, CommitmentButtons::decline));
  }

  private static Kind kind(
      String words, Function<UUID, List<Commitment>> which, Function<UUID, Button.Go> button) {
    return new Kind(
        words,
        false,
        person ->
            which.apply(person).stream().map(it -> called(button.apply(it.id()), it)).toList());
  }

  private static Button.Go called(Button.Go button, Commitment it) {
    return button.called(
        Text.of("dialogue.typed-button").with("answer", button.label()).with("what", it.words()));
  }
}
