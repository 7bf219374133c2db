package id.bersinar.dialogue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What becomes of texts that go to many, by [Announcer#mail].
public interface Mailings {

  /// How many people's messages are not sent; whoever is in none of these numbers has it.
  ///
  /// @param waiting for their turn
  /// @param held back
  /// @param refused by Telegram, mostly as the chat can't be written to any more
  record Tally(long waiting, long held, long refused) {}

  /// How it stands, as far as messages went into the outbox within the last days.
  Tally tally(UUID mailing);

  /// Keeps what waits from being sent; within the running transaction, and at once.
  void hold(UUID mailing);

  /// Lets what is held back be sent.
  void release(UUID mailing);

  /// Forgets what is held back.
  void discard(UUID mailing);

  /// Takes back what waits for that chat.
  ///
  /// @return whether there was anything
  boolean withdraw(UUID mailing, long chat);

  /// Until when Telegram lets nothing be sent, where that is long; known on the node that sends.
  Optional<Instant> pausedUntil();
}
