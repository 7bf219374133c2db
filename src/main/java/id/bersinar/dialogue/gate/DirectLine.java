package id.bersinar.dialogue.gate;

/// The port for messages that must leave no trace. In each chat everything here happens in the
/// order in which it was asked for.
public interface DirectLine {

  /// Sends the message from memory, at Telegram's pace, after everything committed so far is on
  /// disk. Lost with the process.
  void send(Outgoing message);

  /// As [#send], within the chat's anonymous conversation, with which it can be wiped.
  void whisper(Outgoing message);

  /// As [#send], the last word of the chat's anonymous conversation: it stays when that is wiped.
  void leave(Outgoing message);

  /// As [#send], but to be seen for a quarter of an hour only, also if the bot is started anew
  /// meanwhile.
  void confide(Outgoing message);

  /// Deletes from the chat what was confided there, what the person answered to it, and pictures
  /// that are to disappear.
  void withdraw(long chat);

  /// Deletes from the chat what both sides have said in the anonymous conversation, as far as
  /// Telegram lets a bot. From then on nothing is known of it.
  void wipe(long chat);

  /// As [#wipe], of an anonymous conversation that may be older than this process.
  ///
  /// @param first the number of its first message
  /// @param last the number of its last message
  void wipe(long chat, int first, int last);
}
