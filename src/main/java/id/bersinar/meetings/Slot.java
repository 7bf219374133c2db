package id.bersinar.meetings;

import java.time.LocalDateTime;
import java.util.Optional;

/// When a meeting is to take place, by the clock on the area's wall.
///
/// @param length where that was said along with it
record Slot(LocalDateTime start, Optional<Length> length) {}
