package id.bersinar.telegram;

/// Something on its way, wherever it comes from.
sealed interface Job {

  long chat();

  /// A message that is stored.
  record FromOutbox(StoredOutbox.Waiting waiting) implements Job {
    @Override
    public long chat() {
      return waiting.message().chat();
    }
  }

  /// What leaves no trace.
  record FromMemory(DirectQueue.Held held) implements Job {
    @Override
    public long chat() {
      return held.chat();
    }
  }
}
