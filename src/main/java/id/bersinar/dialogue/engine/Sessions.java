package id.bersinar.dialogue.engine;

/// Keeps where each chat is. Stored or in memory, by the dialogue's [Keeping].
interface Sessions {

  /// What is known of the chat.
  Found find(long chat);

  void keep(long chat, Session session);

  void end(long chat);

  /// What can be known of a chat's session.
  sealed interface Found {}

  record Open(Session session) implements Found {}

  /// No dialogue is open.
  record None() implements Found {}

  /// A dialogue was open that can't go on: time has run out or its state can't be read any more.
  record Lost() implements Found {}
}
