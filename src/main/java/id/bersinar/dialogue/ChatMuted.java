package id.bersinar.dialogue;

/// Published when the bot is in a group but may not write there, perhaps only for a while.
///
/// @param chat Telegram's chat id
public record ChatMuted(long chat) implements ChatChange {}
