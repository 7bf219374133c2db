package id.bersinar.dialogue;

/// Published when what was said in a chat's confidential conversations is to be seen there no more.
///
/// @param chat Telegram's chat id
public record ConfidencesOver(long chat) {}
