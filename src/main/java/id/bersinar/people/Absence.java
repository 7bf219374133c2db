package id.bersinar.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Somebody isn't there for some days.
///
/// @param until the last of them
/// @param deputy who stands in; the superior does where there is nobody
public record Absence(LocalDate until, Optional<UUID> deputy) {

  boolean covers(LocalDate day) {
    return !day.isAfter(until);
  }
}
