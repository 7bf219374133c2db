package id.bersinar.telegram;

import id.bersinar.dialogue.ChatMoved;
import id.bersinar.dialogue.gate.ChatForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets what the gate keeps of a chat go or move with it.
@Component
class ChatsFollowed {

  private final StoredOutbox outbox;
  private final UpdatesAside aside;
  private final ParkedUpdates parked;
  private final SendingPauses pauses;

  ChatsFollowed(
      StoredOutbox outbox, UpdatesAside aside, ParkedUpdates parked, SendingPauses pauses) {
    this.outbox = outbox;
    this.aside = aside;
    this.parked = parked;
    this.pauses = pauses;
  }

  @EventListener
  void forget(ChatForgotten event) {
    outbox.forgetAllOf(event.chat());
    aside.forgetAllOf(event.chat());
    parked.forgetAllOf(event.chat());
    pauses.forget(event.chat());
  }

  @EventListener
  void move(ChatMoved event) {
    outbox.move(event.from(), event.to());
  }
}
