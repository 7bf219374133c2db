package id.bersinar.dialogue.engine;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface StoredSessions extends Repository<StoredSession, Long> {

  Optional<StoredSession> findById(long chat);

  StoredSession save(StoredSession session);

  void delete(StoredSession session);

  /// Sessions that nobody has said anything in since then, leaving out those that another node
  /// holds.
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
  @Query("select s from StoredSession s where s.lastHeard < :moment order by s.lastHeard limit 100")
  List<StoredSession> silentSince(Instant moment);
}
