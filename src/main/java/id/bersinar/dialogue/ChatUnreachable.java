package id.bersinar.dialogue;

/// Published when Telegram says that a chat can't be written to any more: the person has blocked
/// the bot or is gone, or the bot was taken out of the group.
///
/// @param chat Telegram's chat id
public record ChatUnreachable(long chat) implements ChatChange {}
