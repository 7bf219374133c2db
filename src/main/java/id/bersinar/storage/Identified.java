package id.bersinar.storage;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/// What is stored under an id that it gets when it is made.
@MappedSuperclass
public abstract class Identified extends Stored<UUID> {

  @Id private UUID id;

  @SuppressWarnings("NullAway.Init")
  protected Identified() {}

  protected Identified(UUID id) {
    super(true);
    this.id = id;
  }

  @Override
  public UUID getId() {
    return id;
  }
}
