package id.bersinar.telegram.nodes;

/// What has become of an update that a node was asked to take.
enum Answer {
  /// Its effects are kept.
  TAKEN,
  /// It has to come again: it failed, or nobody knows whether it was taken.
  COMES_AGAIN,
  /// Nothing of its chat is in the node's memory, so it wasn't taken.
  NOT_HELD,
  /// It has not reached the node: nobody listens there.
  UNREACHED
}
