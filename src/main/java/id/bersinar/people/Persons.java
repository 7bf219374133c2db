package id.bersinar.people;

import id.bersinar.dialogue.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<StoredPerson, UUID> {

  Optional<StoredPerson> findById(UUID id);

  Optional<StoredPerson> findByChat(long chat);

  StoredPerson save(StoredPerson person);

  void delete(StoredPerson person);

  @Query(
      "select p from StoredPerson p where :role member of p.roles and p.reachable order by"
          + " p.firstSeen")
  List<StoredPerson> reachableWith(Role role);

  @Query("select p from StoredPerson p where p.roles is not empty")
  List<StoredPerson> withAnyRole();

  @Query("select p from StoredPerson p where p.reachable and p.consentedAt is not null")
  List<StoredPerson> reachableAndConsented();

  @Query(
      "select p from StoredPerson p"
          + " where p.consentedAt is null and p.roles is empty and p.firstSeen < :moment")
  List<StoredPerson> withoutConsentSince(Instant moment);
}
