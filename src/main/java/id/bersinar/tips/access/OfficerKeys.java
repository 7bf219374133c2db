package id.bersinar.tips.access;

import id.bersinar.area.Desk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficerKeys extends Repository<OfficerKey, UUID> {

  OfficerKey save(OfficerKey key);

  void delete(OfficerKey key);

  @EntityGraph(attributePaths = "shares")
  Optional<OfficerKey> findById(UUID officer);

  /// The officer's desk, and keeps the key from others until the transaction ends.
  @Query(value = "select desk from officer_key where id = :officer for update", nativeQuery = true)
  Optional<Desk> lock(UUID officer);

  List<OfficerKey> findByDesk(Desk desk);

  /// Officers of the desk who have a key of their own and a share of the desk's.
  @Query(
      "select o from OfficerKey o where o.desk = :desk"
          + " and exists (select s from DeskKeyShare s where s.officer = o.id)")
  List<OfficerKey> withAccess(Desk desk);

  /// Officers of the desk whom nobody has given a share yet.
  @Query(
      "select o from OfficerKey o where o.desk = :desk"
          + " and not exists (select s from DeskKeyShare s where s.officer = o.id)")
  List<OfficerKey> withoutAccess(Desk desk);
}
