package id.bersinar.feeds;

import id.bersinar.dialogue.Command;
import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import id.bersinar.people.RolesTaken;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What feeds keep about people, until they are no officials any more.
@Component
class FeedData implements PersonalData {

  private final Feeds feeds;

  FeedData(Feeds feeds) {
    this.feeds = feeds;
  }

  @Override
  public List<Count> counts() {
    return List.of(
        new Count("calendar_feed where person_id = :person", _ -> Text.of("feeds.data")));
  }

  @Override
  public Optional<Command> change() {
    return Optional.of(FeedDialogue.OPENING);
  }

  /// It goes with the person.
  @Override
  public void erase(UUID person) {}

  @EventListener
  @Transactional
  public void onRolesTaken(RolesTaken taken) {
    if (Collections.disjoint(taken.left(), Feeds.ROLES)) {
      feeds.close(taken.person());
    }
  }
}
