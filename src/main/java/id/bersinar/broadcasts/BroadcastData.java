package id.bersinar.broadcasts;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import id.bersinar.people.PersonalData;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What broadcasts keep about people.
@Component
class BroadcastData implements PersonalData {

  private final Choices choices;
  private final Broadcasts broadcasts;
  private final Run course;
  private final People people;

  BroadcastData(Choices choices, Broadcasts broadcasts, Run course, People people) {
    this.choices = choices;
    this.broadcasts = broadcasts;
    this.course = course;
    this.people = people;
  }

  @Override
  public List<Text> about(UUID person) {
    var agreed = choices.agreed(person);
    return agreed.isEmpty()
        ? List.of()
        : List.of(Text.of("broadcasts.data.agreed").with("kinds", ChoiceButtons.labels(agreed)));
  }

  @Override
  public List<Count> counts() {
    return List.of(
        new Count(
            "broadcast where author_id = :person",
            count -> Text.of("broadcasts.data.made").with("count", count)));
  }

  @Override
  public Optional<Command> change() {
    return Optional.of(NewsDialogue.OPENING);
  }

  @Override
  public void expire() {
    choices.expire();
    course.stopForgotten();
    broadcasts.expire();
  }

  /// What is on its way is taken back, too, so that it isn't counted as sent. Broadcasts lose their
  /// author with the person.
  @Override
  public void erase(UUID person) {
    people.find(person).ifPresent(course::takeBack);
    choices.erase(person);
  }
}
