package id.bersinar.dialogue.gate;

import java.util.List;

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
}
