package id.bersinar.dialogue;

import java.time.ZoneId;

/// By which clocks somebody lives.
///
/// @param own the zone that they have chosen, otherwise their area's
/// @param areas their area's
public record Whereabouts(ZoneId own, ZoneId areas) {}
