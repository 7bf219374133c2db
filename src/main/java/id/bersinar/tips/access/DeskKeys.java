package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeskKeys extends Repository<DeskKey, UUID> {

  DeskKey save(DeskKey key);

  void delete(DeskKey key);

  @Query(
      "select r from DeskKey r where"
          + AreaDesk.OWNS_ROW
          + "and r.inUse order by r.madeOn desc, r.id")
  List<DeskKey> allInUse(AreaDesk desk);

  @Query(
      "select r from DeskKey r where"
          + AreaDesk.OWNS_ROW
          + "and r.inUse and exists (select s from DeskKeyShare s where s.deskKey = r.id)"
          + " order by r.madeOn desc, r.id")
  List<DeskKey> sharedInUse(AreaDesk desk);

  Optional<DeskKey> findById(UUID id);

  List<DeskKey> findAll();

  /// The keys, also earlier ones, that some officer could open.
  @Query("select distinct s.deskKey from DeskKeyShare s")
  List<UUID> shared();

  @Query("select k from DeskKey k where not k.inUse")
  List<DeskKey> retired();

  /// All in use, locked until the transaction ends, so that of two servers one finds them renewed.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select k from DeskKey k where k.inUse")
  List<DeskKey> lockInUse();
}
