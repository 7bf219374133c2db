package id.bersinar.dialogue;

/// Published when Telegram says that something about a chat as a whole has changed.
public sealed interface ChatChange permits ChatMoved, ChatMuted, ChatReachable, ChatUnreachable {}
