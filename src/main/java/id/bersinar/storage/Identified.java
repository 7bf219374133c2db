package id.bersinar.storage;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/// What is stored under an id that it gets when it is made, so that saving it needn't look first
/// whether it is there.
@MappedSuperclass
public abstract class Identified implements Persistable<UUID> {

  @Id private UUID id;
  @Transient private boolean fresh;

  @SuppressWarnings("NullAway.Init")
  protected Identified() {}

  protected Identified(UUID id) {
    this.id = id;
    this.fresh = true;
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }
}
