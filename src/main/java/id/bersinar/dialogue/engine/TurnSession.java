package id.bersinar.dialogue.engine;

import org.jspecify.annotations.Nullable;

/// The session of a chat during one turn: what becomes of it is written once, when the turn is
/// over.
final class TurnSession implements Sessions {

  private final Found before;
  private boolean ended;
  private @Nullable Session next;

  /// @param before what the turn begins with
  TurnSession(Found before) {
    this.before = before;
  }

  @Override
  public Found find(long chat) {
    if (next != null) {
      return new Open(next);
    }
    return ended ? new None() : before;
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
    } else if (ended && !(before instanceof None)) {
      sessions.end(chat);
    }
  }

  /// The turn is over, and with it begins what is kept of the chat: nothing is there to be ended.
  ///
  /// @param sessions where the conversation lives from now on
  void begin(long chat, Sessions sessions) {
    if (next != null) {
      sessions.keep(chat, next);
    }
  }
}
