package id.bersinar.dialogue;

/// Published when a chat can be written to, after it couldn't or for all that is known: a person no
/// longer blocks the bot, or something has just been sent to a group.
///
/// @param chat Telegram's chat id
public record ChatReachable(long chat) implements ChatChange {}
