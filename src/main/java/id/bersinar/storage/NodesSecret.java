package id.bersinar.storage;

/// What all nodes of an installation have and nobody else: from `keys/`, which they share.
public interface NodesSecret {

  /// For what they say to each other, 32 bytes, and for nothing else.
  byte[] key();
}
