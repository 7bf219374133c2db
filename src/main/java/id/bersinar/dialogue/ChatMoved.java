package id.bersinar.dialogue;

/// Published when a group has become a supergroup, which gives it another id: whatever is kept by
/// the old one belongs to the new one. It may be said several times.
///
/// @param from Telegram's chat id until now
/// @param to Telegram's chat id from now on
public record ChatMoved(long from, long to) implements ChatChange {}
