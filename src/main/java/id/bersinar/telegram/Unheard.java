package id.bersinar.telegram;

import id.bersinar.dialogue.engine.Conversations;
import id.bersinar.dialogue.gate.Incoming;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.Update;

/// What nobody hears stays in no chat either, where what is said may have to leave no trace.
@Component
class Unheard {

  private final Conversations conversations;
  private final DeletableMessages deletable;
  private final DirectQueue direct;

  Unheard(Conversations conversations, DeletableMessages deletable, DirectQueue direct) {
    this.conversations = conversations;
    this.deletable = deletable;
    this.direct = direct;
  }

  /// It goes with the conversation that is running, or at once where none is.
  void note(Update update, Incoming incoming) {
    if (!(incoming.content() instanceof Incoming.Said)
        || !conversations.mayLeaveNoTrace(incoming)) {
      return;
    }
    long chat = incoming.chat();
    boolean running = deletable.isRunning(chat);
    deletable.note(chat, update.getMessage().getMessageId());
    if (!running) {
      direct.wipe(chat);
    }
  }
}
