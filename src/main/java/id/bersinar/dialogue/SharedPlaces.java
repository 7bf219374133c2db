package id.bersinar.dialogue;

import java.util.List;

/// Knows what to say of a place that somebody shares though nobody has asked for one. Keeps nothing
/// of it.
public interface SharedPlaces {

  /// What there is near it.
  List<Reply> near(Input.Place place);
}
