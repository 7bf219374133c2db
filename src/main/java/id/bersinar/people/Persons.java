package id.bersinar.people;

import id.bersinar.area.AreaCode;
import id.bersinar.dialogue.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Each question is one statement, however many people it finds.
interface Persons extends Repository<StoredPerson, UUID> {

  String WITH_ROLES = "select p from StoredPerson p left join fetch p.roles ";
  /// Of an area, and of those who have no role in any.
  String OF_AREA = " and (p.area = :area or p.area is null)";

  String RECIPIENTS =
      "select new id.bersinar.people.Recipient(p.id, p.chat, p.language) from StoredPerson p"
          + " where p.reachable and ";

  Optional<StoredPerson> findById(UUID id);

  @Query(WITH_ROLES + "where p.chat = :chat")
  Optional<StoredPerson> findByChat(long chat);

  boolean existsByChat(long chat);

  StoredPerson save(StoredPerson person);

  void delete(StoredPerson person);

  @Query(WITH_ROLES + "where :role member of p.roles and p.reachable order by p.firstSeen, p.id")
  List<StoredPerson> reachableWith(Role role);

  @Query(WITH_ROLES + "where p.roles is not empty")
  List<StoredPerson> withAnyRole();

  /// Who has no role and agreed before that day.
  @Query(
      "select p.id from StoredPerson p"
          + " where p.roles is empty and coalesce(p.consentedOn, p.firstSeen) < :day")
  List<UUID> withoutRoleSince(LocalDate day);

  @Query(RECIPIENTS + "p.id = :id")
  List<Recipient> recipient(UUID id);

  @Query(RECIPIENTS + "p.id in :ids")
  List<Recipient> recipients(Collection<UUID> ids);

  @Query(RECIPIENTS + ":role member of p.roles and p.category = :category" + OF_AREA)
  List<Recipient> withRole(Role role, StakeholderCategory category, @Nullable AreaCode area);

  @Query(RECIPIENTS + "p.consentedOn is not null" + OF_AREA)
  List<Recipient> consenting(@Nullable AreaCode area);
}
