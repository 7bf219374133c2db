package id.bersinar.calendar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;

/// How long before an event; negative for after it.
///
/// @param hour of that day; absent where it is the event's own
public record LeadTime(Period days, Duration hours, Optional<LocalTime> hour) {}
