package id.bersinar.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredInvitations extends Repository<Invitation, UUID> {

  Invitation save(Invitation invitation);

  Optional<Invitation> findByCodeHash(String codeHash);

  /// Uses the open one with that code's hash. Of two who do at once the second finds it used.
  ///
  /// @return how many that were
  @Modifying
  @Query(
      "update Invitation i set i.usedOn = :today"
          + " where i.codeHash = :codeHash and i.usedOn is null and i.expiresAt > :now")
  int use(String codeHash, LocalDate today, Instant now);
}
