package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficerKeys extends Repository<OfficerKey, UUID> {

  OfficerKey save(OfficerKey key);

  void delete(OfficerKey key);

  @EntityGraph(attributePaths = "shares")
  Optional<OfficerKey> findById(UUID officer);

  List<OfficerKey> findAll();

  /// Keeps the key from others until the transaction ends.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r.id from OfficerKey r where r.id = :officer")
  Optional<UUID> lock(UUID officer);

  /// As [#lock], where the officer works for that desk.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r.id from OfficerKey r where r.id = :officer and" + AreaDesk.OWNS_ROW)
  Optional<UUID> lock(UUID officer, AreaDesk desk);

  @Query("select r from OfficerKey r where" + AreaDesk.OWNS_ROW)
  List<OfficerKey> of(AreaDesk desk);

  /// Officers of the desk who have a key of their own and a share of the desk's.
  @EntityGraph(attributePaths = "shares")
  @Query(
      "select r from OfficerKey r where"
          + AreaDesk.OWNS_ROW
          + "and exists (select s from DeskKeyShare s where s.officer = r.id)")
  List<OfficerKey> withAccess(AreaDesk desk);

  /// Officers of the desk whom nobody has given a share yet.
  @Query(
      "select r from OfficerKey r where"
          + AreaDesk.OWNS_ROW
          + "and not exists (select s from DeskKeyShare s where s.officer = r.id)")
  List<OfficerKey> withoutAccess(AreaDesk desk);
}
