package id.bersinar.tips.record;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

public interface WaitingArrivals extends Repository<WaitingArrival, UUID> {

  WaitingArrival save(WaitingArrival waiting);

  void delete(WaitingArrival waiting);

  List<WaitingArrival> findByLookup(String lookup);

  boolean existsByLookup(String lookup);

  /// Some, but none that another node is releasing right now. Ids are random, so which ones these
  /// are says nothing of when they came.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  @Query("select w from WaitingArrival w order by w.id")
  List<WaitingArrival> lockAny(Limit most);

  /// As [#lockAny], of what is urgent.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  @Query("select w from WaitingArrival w where w.urgent order by w.id")
  List<WaitingArrival> lockUrgent(Limit most);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select w from WaitingArrival w where w.lookup = :lookup")
  List<WaitingArrival> lockByLookup(String lookup);

  @Query("select w.shredKey from WaitingArrival w where w.shredKey is not null")
  List<UUID> shredKeys();
}
