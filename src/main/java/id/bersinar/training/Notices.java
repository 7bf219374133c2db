package id.bersinar.training;

import id.bersinar.area.Areas;
import id.bersinar.dialogue.Keyboard;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.Text;
import id.bersinar.people.People;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What people hear about their sign-ups without having asked.
@Component
class Notices {

  private final People people;
  private final Areas areas;

  Notices(People people, Areas areas) {
    this.people = people;
    this.areas = areas;
  }

  /// They have moved up from the waiting list.
  void movedUp(BatchCard batch, Collection<UUID> persons) {
    tell(batch, persons, "training.moved-up");
  }

  /// The batch is at another time or elsewhere.
  void moved(BatchCard batch, Collection<UUID> persons) {
    tell(batch, persons, "training.moved");
  }

  private void tell(BatchCard batch, Collection<UUID> persons, String key) {
    if (!persons.isEmpty()) {
      var notice = notice(key, batch.text(areas.zone()));
      persons.forEach(person -> people.tell(person, Lane.REMINDER, notice));
    }
  }

  /// A word about the batch, with the way to one's own sign-ups.
  static Reply notice(String key, Text batch) {
    return Reply.say(Text.paragraphs(Text.of(key), batch))
        .with(Keyboard.commands(MySignUpsDialogue.COMMAND));
  }
}
