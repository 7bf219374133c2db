package id.bersinar.escalation;

import java.util.Set;
import java.util.UUID;

/// A step of a chain of escalation.
///
/// @param notice what its people are told
/// @param people their ids
public record Rung<N>(N notice, Set<UUID> people) {

  /// Copied.
  public Rung {
    people = Set.copyOf(people);
  }
}
