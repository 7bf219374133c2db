package id.bersinar.tips.access;

import id.bersinar.area.AreaCode;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/// A key for which tips are sealed and which opens none.
///
/// @param holder as a wrap of a tip names it
/// @param area whose desk it is; the home area where absent
@NamedInterface("public-keys")
@SuppressWarnings("ArrayRecordComponent") // never compared
public record DeskPublicKey(String holder, byte[] bytes, Optional<AreaCode> area) {}
