package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;

/// Something on its way, wherever it comes from.
sealed interface Job {

  long chat();

  Lane lane();

  /// A message that is stored.
  record FromOutbox(StoredOutbox.Waiting waiting) implements Job {
    @Override
    public long chat() {
      return waiting.message().chat();
    }

    @Override
    public Lane lane() {
      return waiting.message().lane();
    }
  }

  /// What leaves no trace.
  record FromMemory(DirectQueue.Held held) implements Job {
    @Override
    public long chat() {
      return held.chat();
    }

    /// Only answers are in memory.
    @Override
    public Lane lane() {
      return Lane.ANSWER;
    }
  }
}
