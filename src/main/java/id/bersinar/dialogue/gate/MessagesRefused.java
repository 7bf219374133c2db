package id.bersinar.dialogue.gate;

/// Published when Telegram has refused messages that are now set aside, at most every few minutes.
///
/// @param count how many since the last time
/// @param reason the last one's, as Telegram gives it
public record MessagesRefused(long count, String reason) {}
