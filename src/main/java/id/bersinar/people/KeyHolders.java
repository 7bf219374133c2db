package id.bersinar.people;

import id.bersinar.area.Desk;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Who holds the keys of desks. Brought by the feature that keeps them.
public interface KeyHolders {

  /// Whether the liaison can open what the own desk receives.
  boolean holds(UUID liaison);

  /// Whether anybody can at that desk of the home area.
  boolean anyAt(Desk desk);

  /// Liaisons who have chosen a passphrase at a desk that once had keys and where nobody is left
  /// who holds one.
  List<UUID> waiting();

  /// Gives such a liaison a first key of the desk, which opens what comes from then on.
  ///
  /// @param agreed how long ago two must have agreed to it, by the record
  /// @return false where they haven't, or nobody needs it any more
  boolean giveFirst(UUID liaison, Duration agreed);
}
