package id.bersinar.dialogue.engine;

import org.jspecify.annotations.Nullable;

/// The session of somebody of whom nothing is kept, during one turn. Where the next one is kept is
/// known only when the turn is over.
final class NewcomerTurn implements Sessions {

  private final MemorySessions before;
  private boolean ended;
  private @Nullable Session next;

  NewcomerTurn(MemorySessions before) {
    this.before = before;
  }

  @Override
  public Found find(long chat) {
    if (next != null) {
      return new Open(next);
    }
    // What leaves no trace isn't this turn's: it may have its buttons, but says nothing of it.
    return ended || before.keeping(chat).inMemory() ? new None() : before.find(chat);
  }

  @Override
  public void keep(long chat, Session session) {
    next = session;
  }

  @Override
  public void end(long chat) {
    ended = true;
    next = null;
  }

  /// The turn is over.
  ///
  /// @param sessions where the conversation lives from now on
  void finish(long chat, Sessions sessions) {
    if (next != null) {
      sessions.keep(chat, next);
    } else if (ended) {
      sessions.end(chat);
    }
  }
}
