package id.bersinar.dialogue.engine;

/// The stored session of a chat during one turn: where another dialogue follows the one that ends,
/// its row is changed and not taken out and written anew.
final class StoredTurn implements Sessions {

  private final DurableSessions stored;
  private boolean ended;

  StoredTurn(DurableSessions stored) {
    this.stored = stored;
  }

  @Override
  public Found find(long chat) {
    return ended ? new None() : stored.find(chat);
  }

  @Override
  public void keep(long chat, Session session) {
    ended = false;
    stored.keep(chat, session);
  }

  @Override
  public void end(long chat) {
    ended = true;
  }

  /// The turn is over.
  void finish(long chat) {
    if (ended) {
      stored.end(chat);
    }
  }
}
