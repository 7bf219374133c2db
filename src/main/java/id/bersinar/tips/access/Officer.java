package id.bersinar.tips.access;

import id.bersinar.area.AreaCode;
import id.bersinar.area.Desk;
import java.util.Optional;
import java.util.UUID;

/// A liaison officer, and for which desk.
///
/// @param id the person's
/// @param area the desk's; absent until an area has been imported
/// @param name by which officers call each other: the institution and a short handle, as no names
///     are kept
public record Officer(UUID id, Optional<AreaCode> area, Desk desk, String name) {}
