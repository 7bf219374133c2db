package id.bersinar.tips.access;

import org.springframework.modulith.NamedInterface;

/// A key for which tips are sealed and which opens none.
///
/// @param holder as a wrap of a tip names it
@NamedInterface("public-keys")
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DeskPublicKey(String holder, byte[] bytes) {}
