package id.bersinar.people;

import id.bersinar.dialogue.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/// Each question is one statement, however many people it finds.
interface Persons extends Repository<StoredPerson, UUID> {

  /// So that the many who have no role aren't looked at.
  String HAVING_ROLE = "p.id in (select h.id.person from HeldRole h where h.id.role = :role)";

  String WITH_ROLES = "select p from StoredPerson p left join fetch p.roles ";

  Optional<StoredPerson> findById(UUID id);

  @Query(WITH_ROLES + "where p.chat = :chat")
  Optional<StoredPerson> findByChat(long chat);

  StoredPerson save(StoredPerson person);

  void delete(StoredPerson person);

  @Query(WITH_ROLES + "where " + HAVING_ROLE + " and p.reachable order by p.firstSeen, p.id")
  List<StoredPerson> reachableWith(Role role);

  @Query(
      WITH_ROLES + "where p.id in (select h.id.person from HeldRole h where h.id.role in :roles)")
  List<StoredPerson> withAnyOf(Collection<Role> roles);

  /// @param areas by [HeldRole#code]
  @Query(
      WITH_ROLES
          + "where p.reachable and p.id in (select h.id.person from HeldRole h"
          + " where h.area in :areas and h.id.role in :roles)")
  List<StoredPerson> reachableIn(Collection<String> areas, Collection<Role> roles);

  @Query(WITH_ROLES + "where p.id in :ids")
  List<StoredPerson> among(Collection<UUID> ids);

  @Query(WITH_ROLES + "where p.id in (select h.id.person from HeldRole h)")
  List<StoredPerson> withAnyRole();

  /// Somebody who has no role.
  ///
  /// @param since when they agreed; of whoever never did, when they came
  record WithoutRole(LocalDate since, UUID person) {}

  /// Who has no role and agreed before that day, in that order.
  ///
  /// @param from the last one of the block before
  @Query(
      "select new id.bersinar.people.Persons$WithoutRole(p.consentedOn, p.id) from StoredPerson p"
          + " where p.roles is empty and p.consentedOn < :day"
          + " and p.consentedOn >= :#{#from.since()}"
          + " and (p.consentedOn > :#{#from.since()} or p.id > :#{#from.person()})"
          + " order by p.consentedOn, p.id")
  List<WithoutRole> agreedBefore(LocalDate day, WithoutRole from, Limit most);

  /// As above: who has never agreed and came before that day. Nobody is kept so any more.
  @Query(
      "select new id.bersinar.people.Persons$WithoutRole(p.firstSeen, p.id) from StoredPerson p"
          + " where p.roles is empty and p.consentedOn is null and p.firstSeen < :day"
          + " and p.firstSeen >= :#{#from.since()}"
          + " and (p.firstSeen > :#{#from.since()} or p.id > :#{#from.person()})"
          + " order by p.firstSeen, p.id")
  List<WithoutRole> cameBefore(LocalDate day, WithoutRole from, Limit most);

  /// What somebody is called by.
  ///
  /// @param role whether they have one
  record Called(UUID id, @Nullable String institution, boolean role) {

    String alias() {
      return role ? Person.called(institution == null ? "" : institution, id) : Person.NOBODY;
    }
  }

  @Query(
      "select new id.bersinar.people.Persons$Called(p.id, p.institution,"
          + " case when p.roles is empty then false else true end) from StoredPerson p"
          + " where p.id in :ids")
  List<Called> called(Collection<UUID> ids);

  /// Whoever reported to the one reports to the other.
  @Modifying(flushAutomatically = true)
  @Query("update StoredPerson p set p.superior = :above where p.superior = :gone")
  void replaceSuperior(UUID gone, @Nullable UUID above);

  /// Who is absent on that day or later, while the deputy stands in.
  @Query(WITH_ROLES + "where p.deputy = :deputy and p.absentUntil >= :day")
  List<StoredPerson> withDeputy(UUID deputy, LocalDate day);

  /// Forgets absences that ended before that day.
  @Modifying
  @Query(
      "update StoredPerson p set p.absentFrom = null, p.absentUntil = null, p.deputy = null"
          + " where p.absentUntil < :day")
  void forgetAbsencesBefore(LocalDate day);
}
