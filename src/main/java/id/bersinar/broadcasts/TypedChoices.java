package id.bersinar.broadcasts;

import id.bersinar.dialogue.Button;
import id.bersinar.dialogue.TypedAnswers;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// "Ya semua", typed where a resident was asked what they want to be written about. At a page of
/// something else their button is shown first: nobody agrees by words meant for another question.
@Component
class TypedChoices implements TypedAnswers {

  private final Choices choices;

  TypedChoices(Choices choices) {
    this.choices = choices;
  }

  @Override
  public List<Kind> typedAnswers() {
    return List.of(
        new Kind("broadcasts.typed.all", true, false, it -> asked(it, ChoiceButtons.all())),
        new Kind("broadcasts.typed.none", true, false, it -> asked(it, ChoiceButtons.none())));
  }

  private List<Button.Go> asked(UUID person, Button.Go button) {
    return choices.hasJustBeenAsked(person) ? List.of(button) : List.of();
  }
}
