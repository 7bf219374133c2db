package id.bersinar.dialogue.gate;

/// The port for messages that must leave no trace. In each chat everything here happens in the
/// order in which it was asked for.
public interface DirectLine {

  /// Sends the message from memory, at Telegram's pace, after everything committed so far is on
  /// disk. Lost with the process.
  void send(Outgoing message);

  /// As [#send], within the chat's anonymous conversation, with which it can be wiped.
  void whisper(Outgoing message);

  /// As [#send], but to be seen for a quarter of an hour only, also if the bot is started anew
  /// meanwhile.
  void confide(Outgoing message);

  /// Deletes from the chat what was confided there, what the person answered to it, and pictures
  /// that are to disappear.
  void withdraw(long chat);

  /// The anonymous conversation has come to its end. What was said in it stays in the chat, until
  /// the person has it wiped.
  void settle(long chat);

  /// The message belongs to what was settled, perhaps before this process began: it is wiped with
  /// that.
  void settle(long chat, int message);

  /// Deletes from the chat what both sides have said in the anonymous conversation, as far as
  /// Telegram lets a bot.
  void wipe(long chat);

  /// As [#wipe], and what was settled too.
  ///
  /// @param tapped the message whose button asks for it, which is deleted in any case
  void wipeAll(long chat, int tapped);
}
