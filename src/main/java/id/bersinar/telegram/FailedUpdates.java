package id.bersinar.telegram;

import id.bersinar.dialogue.engine.Apologies;
import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.telegram.OpenUpdate.Phase;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Gives updates up that fail by themselves: with a word to whom they are from, and without what
/// they say where that must not be written down.
@Component
class FailedUpdates {

  private static final Logger log = LoggerFactory.getLogger(FailedUpdates.class);

  private final UpdatesAside aside;
  private final Conversations conversations;
  private final Apologies apologies;
  private final Identity identity;

  FailedUpdates(
      UpdatesAside aside, Conversations conversations, Apologies apologies, Identity identity) {
    this.aside = aside;
    this.conversations = conversations;
    this.apologies = apologies;
    this.identity = identity;
  }

  /// Sets an update aside that failed each time.
  void afterTries(ReceivedUpdate received, Incoming incoming, RuntimeException fault, int tries) {
    var problem = Faults.describe(fault);
    setAside(received, incoming, problem);
    log.error("Update {} is set aside after {} tries: {}", received.id(), tries, problem);
  }

  private void setAside(ReceivedUpdate received, Incoming incoming, String problem) {
    var kept = conversations.mayLeaveNoTrace(incoming) ? received.withoutContent() : received;
    aside.add(kept, incoming.chat(), problem, () -> apologies.put(incoming));
  }

  /// Sets an update aside that was parked, with a word to whom it is from.
  void giveUp(ReceivedUpdate received, String problem) {
    try {
      UpdateReader.read(UpdateJson.read(received), identity.userName())
          .ifPresent(incoming -> setAside(received, incoming, problem));
    } catch (IOException e) {
      aside.addUnread(received, UpdateJson.chat(received), problem);
    }
    log.error("Update {} is set aside: it {}", received.id(), problem);
  }

  /// Sets an update aside that can't be read.
  void unread(OpenUpdate it, IOException fault) {
    it.enters(Phase.BEGUN);
    var problem = "can't be read: " + Faults.describe(fault);
    var chat = UpdateJson.chat(it.update());
    boolean secret = chat.filter(conversations::mayLeaveNoTrace).isPresent();
    aside.addUnread(secret ? it.update().withoutContent() : it.update(), chat, problem);
    log.error("Update {} is set aside: it {}", it.update().id(), problem);
  }
}
