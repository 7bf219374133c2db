package id.bersinar.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface StoredInvitations extends Repository<Invitation, UUID> {

  Invitation save(Invitation invitation);

  /// Locked, so that one code can't be used twice at once.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Invitation> findByCodeHash(String codeHash);
}
