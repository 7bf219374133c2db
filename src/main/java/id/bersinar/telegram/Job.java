package id.bersinar.telegram;

import id.bersinar.dialogue.Lane;
import java.time.Instant;

/// Something on its way, wherever it comes from.
sealed interface Job {

  long chat();

  /// Its lane's place in the order, smallest first.
  int rank();

  /// A message that is stored.
  record FromOutbox(StoredOutbox.Head head) implements Job {
    @Override
    public long chat() {
      return head.chat();
    }

    @Override
    public int rank() {
      return head.lane();
    }
  }

  /// A word to somebody who waits for an answer; made as it leaves, stored nowhere.
  ///
  /// @param until when the answer is expected to leave
  record Notice(long chat, Instant until) implements Job {
    @Override
    public int rank() {
      return Lane.ANSWER.rank();
    }
  }

  /// Buttons are to go from a message whose question is open no more: when nothing else waits, and
  /// once at most.
  record Tidying(long chat, int message) implements Job {
    @Override
    public int rank() {
      return Integer.MAX_VALUE;
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
    public int rank() {
      return Lane.ANSWER.rank();
    }
  }
}
