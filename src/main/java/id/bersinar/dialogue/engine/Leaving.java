package id.bersinar.dialogue.engine;

import id.bersinar.dialogue.Keeping;
import id.bersinar.dialogue.Lane;
import id.bersinar.dialogue.Reply;
import id.bersinar.dialogue.gate.DirectLine;
import id.bersinar.dialogue.gate.Incoming;
import id.bersinar.dialogue.gate.Outgoing;
import id.bersinar.dialogue.gate.Visitors;
import id.bersinar.dialogue.texts.Texts;
import org.springframework.stereotype.Component;

/// Tells whoever opens something else what becomes of what was open. It goes straight, as nothing
/// may be written down of a conversation that leaves no trace. Of an anonymous one nothing is said
/// that stays in the chat: that it is wiped is all that is seen of its end.
@Component
class Leaving {

  private final MemorySessions inMemory;
  private final DurableSessions durable;
  private final Visitors visitors;
  private final DirectLine directLine;
  private final Texts texts;

  Leaving(
      MemorySessions inMemory,
      DurableSessions durable,
      Visitors visitors,
      DirectLine directLine,
      Texts texts) {
    this.inMemory = inMemory;
    this.durable = durable;
    this.visitors = visitors;
    this.directLine = directLine;
    this.texts = texts;
  }

  /// Leaves what is open in memory: an anonymous conversation is wiped from the chat.
  ///
  /// @param next where what is opened is kept
  void leave(Incoming incoming, Keeping next) {
    long chat = incoming.chat();
    boolean open = inMemory.find(chat) instanceof Sessions.Open;
    var left = inMemory.keeping(chat);
    inMemory.wipeIfAnonymous(chat);
    if (open && mayTellOf(left, next) && !Routing.onlyEnds(incoming)) {
      tell(incoming, next, Reply.say("dialogue.left-gone"));
    }
  }

  /// What is said within another anonymous conversation goes with that.
  private static boolean mayTellOf(Keeping left, Keeping next) {
    return left == Keeping.VOLATILE || (left == Keeping.ANONYMOUS && next == Keeping.ANONYMOUS);
  }

  /// Leaves what is open in memory, and what is stored waits.
  void leaveForMemory(Incoming incoming, Keeping next) {
    leave(incoming, next);
    if (Routing.leavesForAnother(incoming)) {
      durable
          .draftAwaits(incoming.chat())
          .map(LeftDrafts::word)
          .ifPresent(it -> tell(incoming, next, it));
    }
  }

  private void tell(Incoming incoming, Keeping next, Reply word) {
    var said = said(incoming, word).as(next);
    AfterCommit.run(
        () -> {
          if (next == Keeping.ANONYMOUS) {
            directLine.whisper(said);
          } else {
            directLine.send(said);
          }
        });
  }

  Outgoing said(Incoming incoming, Reply word) {
    return new Rendering(texts, visitors.glimpse(incoming).language())
        .outgoing(incoming.chat(), Lane.ANSWER, word);
  }
}
