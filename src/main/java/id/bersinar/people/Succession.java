package id.bersinar.people;

import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/// What belongs to an office passes on to whoever takes over, who is told so.
@Component
public class Succession {

  private final People people;

  Succession(People people) {
    this.people = people;
  }

  /// What is said, with the values `count` and `person`.
  ///
  /// @param inherited to whoever takes over
  /// @param passedOn to whoever had it; absent where nothing is said
  /// @param command that shows it
  public record Words(Text.Keyed inherited, Optional<Text.Keyed> passedOn, String command) {}

  /// Passes it on, if there is an heir.
  ///
  /// @param passing gives all that there is to the heir, and says how much that was
  public void pass(RolesTaken taken, Words words, ToIntFunction<UUID> passing) {
    taken.heir().ifPresent(it -> tell(taken.person(), it, words, passing.applyAsInt(it)));
  }

  private void tell(UUID person, UUID heir, Words words, int count) {
    if (count == 0) {
      return;
    }
    people.tell(
        heir,
        Lane.REMINDER,
        Reply.say(counted(words.inherited(), count, person))
            .with(Keyboard.commands(words.command())));
    words
        .passedOn()
        .ifPresent(it -> people.tell(person, Lane.REMINDER, Reply.say(counted(it, count, heir))));
  }

  private Text counted(Text.Keyed word, int count, UUID other) {
    return word.with("count", count).with("person", people.find(other).orElseThrow().alias());
  }
}
