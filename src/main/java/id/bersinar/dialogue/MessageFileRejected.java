package id.bersinar.dialogue;

/// Published when an edited file of `messages/` can't be used and the last good one stays.
///
/// @param problem which file, where and why
public record MessageFileRejected(String problem) {}
