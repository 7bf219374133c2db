package id.bersinar.dialogue;

/// Published when a chat's person has gained or lost a role or changed the language, so that the
/// commands shown there can follow.
///
/// @param chat Telegram's chat id
public record VisitorChanged(long chat, Visitor visitor) {}
