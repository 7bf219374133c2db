package id.bersinar.broadcasts;

import id.bersinar.dialogue.Reply;
import id.bersinar.people.Afterthought;
import id.bersinar.people.People;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Asks a resident once what they want to be written about. Until they say so it is nothing.
@Component
class ChoiceQuestion implements Afterthought {

  private final People people;
  private final Choices choices;

  ChoiceQuestion(People people, Choices choices) {
    this.people = people;
    this.choices = choices;
  }

  @Override
  public Optional<Reply> after(UUID person) {
    boolean resident = people.find(person).filter(it -> it.roles().isEmpty()).isPresent();
    if (!resident || choices.wasAsked(person)) {
      return Optional.empty();
    }
    choices.choose(person, Set.of());
    return Optional.of(ChoiceButtons.question());
  }
}
