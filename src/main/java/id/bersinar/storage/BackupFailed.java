package id.bersinar.storage;

/// Published when the daily backup fails; once, until one has been made again.
///
/// @param reason the cause, in the system's words
public record BackupFailed(String reason) {}
