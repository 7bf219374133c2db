package id.bersinar.storage;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/// What is stored under a key that it has from the beginning. It knows itself whether it is new, so
/// that saving it needn't look first whether it is there.
///
/// @param <K> the key's type
@MappedSuperclass
public abstract class Stored<K> implements Persistable<K> {

  @Transient private boolean fresh;

  /// For the database, which makes what is there already.
  protected Stored() {
    this(false);
  }

  protected Stored(boolean fresh) {
    this.fresh = fresh;
  }

  /// It can be deleted by whoever has made it.
  @PostPersist
  void persisted() {
    fresh = false;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }
}
