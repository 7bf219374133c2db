package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
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

  /// As [#lock], of those who work for that desk, in the order of their ids.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      "select r.id from OfficerKey r where r.id in :officers and"
          + AreaDesk.OWNS_ROW
          + "order by r.id")
  List<UUID> lock(Collection<UUID> officers, AreaDesk desk);

  /// As [#lock(Collection, AreaDesk)], one officer, and then the `tip`, by one statement: rows are
  /// locked in the order in which it names their tables. Absent where either isn't there.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      "select r as officer, t as tip from OfficerKey r join Tip t on t.id = :tip where r.id ="
          + " :officer and"
          + AreaDesk.OWNS_ROW)
  Optional<Tuple> lockWithTip(UUID tip, UUID officer, AreaDesk desk);

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
