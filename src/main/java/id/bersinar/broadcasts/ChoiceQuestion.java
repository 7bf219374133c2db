package id.bersinar.broadcasts;

import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Visitor;
import id.bersinar.people.Afterthought;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks a resident once what they want to be written about.
@Component
record ChoiceQuestion(Choices choices) implements Afterthought {

  @Override
  public Optional<Reply> after(Visitor visitor) {
    return visitor.roles().isEmpty() && choices.ask(visitor.id())
        ? Optional.of(ChoiceButtons.question())
        : Optional.empty();
  }
}
