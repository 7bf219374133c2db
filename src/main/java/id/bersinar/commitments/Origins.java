package id.bersinar.commitments;

import java.util.Optional;
import java.util.UUID;

/// What commitments come from, such as the decisions of a meeting. A feature that has some brings a
/// bean of this type.
public interface Origins {

  /// The one with that id, if the person may make commitments of it.
  Optional<Origin> find(UUID id, UUID person);
}
