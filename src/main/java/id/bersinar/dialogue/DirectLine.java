package id.bersinar.dialogue;

/// The port for messages that must leave no trace.
public interface DirectLine {

  /// Sends the message from memory, at Telegram's pace, after everything committed so far is on
  /// disk. Lost with the process.
  void send(Outgoing message);
}
