package id.bersinar.storage;

/// Published when the disk of the data directory is nearly full; once, until it was fine again.
///
/// @param megabytes what is free
public record SpaceLow(long megabytes) {}
