package id.bersinar.dialogue.gate;

/// Published within the transaction that erases what is kept about a person: nothing of the chat
/// may stay that waits or was set aside.
///
/// @param chat Telegram's chat id
public record ChatForgotten(long chat) {}
