package id.bersinar.tips.access;

import id.bersinar.area.AreaCode;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/// A key for which tips are sealed and which opens none.
///
/// @param area the desk's; absent: the home area
/// @param holder as a wrap of a tip names it
@NamedInterface("public-keys")
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DeskPublicKey(Optional<AreaCode> area, String holder, byte[] bytes) {}
