package id.bersinar.tips.record;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface WaitingArrivals extends Repository<WaitingArrival, UUID> {

  WaitingArrival save(WaitingArrival waiting);

  void delete(WaitingArrival waiting);

  List<WaitingArrival> findAll();

  List<WaitingArrival> findByLookupIn(Collection<String> lookups);

  boolean existsByLookupIn(Collection<String> lookups);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select w from WaitingArrival w where w.lookup in :lookups")
  List<WaitingArrival> lockByLookupIn(Collection<String> lookups);

  /// Some of what is urgent or waits under a key that is out of use, but none that another node is
  /// releasing right now. Ids are random, so which ones these are says nothing of when they came.
  ///
  /// @param keys that there are: what waits under none of them can't be released
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  @Query(
      "select w from WaitingArrival w where (w.slotKey is null or w.slotKey in :keys"
          + " and (w.urgent or w.slotKey <> :inUse)) and w.id not in :leftOut order by w.id")
  List<WaitingArrival> lockDue(Set<UUID> keys, UUID inUse, Set<UUID> leftOut, Limit most);

  @Query("select distinct w.slotKey from WaitingArrival w where w.slotKey is not null")
  Set<UUID> slotKeys();
}
