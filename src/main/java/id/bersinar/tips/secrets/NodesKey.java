package id.bersinar.tips.secrets;

import id.bersinar.storage.NodesSecret;
import org.springframework.stereotype.Component;

/// What nodes know each other by follows from the pepper, which they share; the pepper doesn't
/// follow from it.
@Component
class NodesKey implements NodesSecret {

  private final byte[] key;

  NodesKey(KeyFiles files) {
    key = files.key("between nodes");
  }

  @Override
  public byte[] key() {
    return key.clone();
  }
}
