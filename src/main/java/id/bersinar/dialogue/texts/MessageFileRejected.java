package id.bersinar.dialogue.texts;

/// Published when a file of `messages/` can't be used or is gone, and the last good one stays.
///
/// @param problem which file, where and why
public record MessageFileRejected(String problem) {}
