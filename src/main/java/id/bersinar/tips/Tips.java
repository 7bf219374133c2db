package id.bersinar.tips;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Tips extends Repository<Tip, UUID> {

  Tip save(Tip tip);

  long count();

  Optional<Tip> findById(UUID id);

  Optional<Tip> findByLookup(String lookup);

  /// Locked until the transaction ends, so that of two officers who tap at once one comes second.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select t from Tip t where t.id = :id")
  Optional<Tip> lock(UUID id);

  @Query("select t from Tip t where t.outcome is null order by t.receivedOn desc, t.id")
  List<Tip> open();

  @Query(
      "select t from Tip t where t.outcome is not null and t.claimedBy = :officer"
          + " order by t.receivedOn desc, t.id")
  List<Tip> closedBy(UUID officer);

  List<Tip> findByIdIn(List<UUID> ids);

  @Query("select count(t) from Tip t where t.claimedBy = :officer")
  int countHandledBy(UUID officer);

  @Modifying
  @Query("update Tip t set t.claimedBy = null where t.claimedBy = :officer")
  void releaseAllOf(UUID officer);
}
