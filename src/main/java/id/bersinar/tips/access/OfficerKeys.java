package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
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

  /// Officers of the desk who have a key of their own and a share of the desk's, as `officer`, once
  /// for each share; with the key that it is of, as `key`, if that is in use.
  @Query(
      "select r as officer, k as key from OfficerKey r left join fetch r.shares s"
          + " left join DeskKey k on k.id = s.deskKey and k.inUse where"
          + AreaDesk.OWNS_ROW
          + "and exists (select s from DeskKeyShare s where s.officer = r.id)")
  List<Tuple> holdings(AreaDesk desk);

  /// Officers of the desk whom nobody has given a share yet.
  @Query(
      "select r from OfficerKey r where"
          + AreaDesk.OWNS_ROW
          + "and not exists (select s from DeskKeyShare s where s.officer = r.id)")
  List<OfficerKey> withoutAccess(AreaDesk desk);
}
