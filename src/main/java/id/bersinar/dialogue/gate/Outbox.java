package id.bersinar.dialogue.gate;

import java.util.List;
import java.util.UUID;

/// The port for messages that must not be lost.
public interface Outbox {

  /// Keeps the message with the running transaction and sends it after the commit, in the order of
  /// its lane and at Telegram's pace, at least once.
  ///
  /// @throws IllegalArgumentException for a picture, which only the [DirectLine] takes
  void put(Outgoing message);

  /// As [#put], many at once.
  default void putAll(List<Outgoing> messages) {
    messages.forEach(this::put);
  }

  /// As [#putAll], as part of a mailing, where there is an [id.bersinar.dialogue.Mailings] that
  /// counts and holds back.
  default void putAll(UUID mailing, List<Outgoing> messages) {
    putAll(messages);
  }
}
