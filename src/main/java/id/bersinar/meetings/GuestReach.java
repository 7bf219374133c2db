package id.bersinar.meetings;

import id.bersinar.dialogue.ChatReachable;
import id.bersinar.dialogue.ChatUnreachable;
import id.bersinar.people.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Organisers read who of those that haven't answered can't be written to, as soon as that changes:
/// those are to be called.
@Component
class GuestReach {

  private final People people;
  private final Guests guests;
  private final Meetings meetings;

  GuestReach(People people, Guests guests, Meetings meetings) {
    this.people = people;
    this.guests = guests;
    this.meetings = meetings;
  }

  @EventListener
  @Transactional
  public void onUnreachable(ChatUnreachable event) {
    changed(event.chat());
  }

  @EventListener
  @Transactional
  public void onReachable(ChatReachable event) {
    changed(event.chat());
  }

  private void changed(long chat) {
    people
        .ofChat(chat)
        .ifPresent(person -> guests.awaiting(person.id()).forEach(meetings::outdate));
  }
}
