package id.bersinar.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredInvitations extends Repository<Invitation, UUID> {

  Invitation save(Invitation invitation);

  Optional<Invitation> findByCodeHash(String codeHash);

  /// Kept from others until the transaction ends, so that one code can't be used twice at once.
  Optional<Invitation> lock(UUID id);
}
