package id.bersinar.tips.record;

import id.bersinar.area.AreaDesk;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Tips extends Repository<Tip, UUID> {

  Tip save(Tip tip);

  /// Whom it is sealed for and what is said in it go with it.
  @Modifying
  @Query("delete from Tip t where t.id = :tip")
  void delete(UUID tip);

  /// Together with whom it is sealed for, as it is looked up to be read.
  @EntityGraph(attributePaths = "wraps")
  Optional<Tip> findById(UUID id);

  /// As [#findById], of several.
  @EntityGraph(attributePaths = "wraps")
  List<Tip> findByIdIn(List<UUID> ids);

  /// As [#findById].
  @EntityGraph(attributePaths = "wraps")
  Optional<Tip> findByLookup(String lookup);

  boolean existsByLookup(String lookup);

  /// Locked until the transaction ends, so that of two officers who tap at once one comes second.
  Optional<Tip> lock(UUID id);

  /// As [#lock(UUID)].
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select t from Tip t where t.lookup = :lookup")
  Optional<Tip> lockByLookup(String lookup);

  @Query(
      "select r from Tip r where"
          + AreaDesk.OWNS_ROW
          + "and r.outcome is null order by r.urgent desc, r.receivedOn desc, r.id")
  List<Tip> open(AreaDesk desk);

  /// What is open at the desk, in the order of [#open], and what the officer has closed, by day.
  @Query(
      "select r from Tip r where"
          + AreaDesk.OWNS_ROW
          + "and (r.outcome is null or r.claimedBy = :officer)"
          + " order by case when r.outcome is null and r.urgent then 0 else 1 end,"
          + " r.receivedOn desc, r.id")
  List<Tip> inBoxesOf(UUID officer, AreaDesk desk);

  /// What a desk has received since that day, but for what was no tip or told the same as another.
  @Query(
      "select r from Tip r where"
          + AreaDesk.OWNS_ROW
          + "and r.receivedOn >= :from"
          + " and (r.outcome is null or r.outcome not in (SPAM, DUPLICATE))")
  List<Tip> counted(AreaDesk desk, LocalDate from);

  /// What nobody has claimed.
  @Query("select t from Tip t where t.outcome is null and t.claimedBy is null")
  List<Tip> unclaimed();

  /// What was read of the tip before isn't managed any more.
  void detach(UUID id);

  /// Puts what nobody has in hand into the officer's, under the tip's lock. It doesn't change what
  /// was read of the tip before.
  ///
  /// @return how many that were: none where the tip is gone, another desk's, or not new any more
  @Modifying
  @Query(
      "update Tip r set r.claimedBy = :officer, r.spamBy = null where r.id = :tip and"
          + AreaDesk.OWNS_ROW
          + "and r.outcome is null and r.claimedBy is null")
  int claim(UUID tip, UUID officer, AreaDesk desk);

  /// What the officer of the desk has in hand, in the order of [#open].
  @EntityGraph(attributePaths = "wraps")
  @Query(
      "select r from Tip r where"
          + AreaDesk.OWNS_ROW
          + "and r.outcome is null and r.claimedBy = :officer"
          + " order by r.urgent desc, r.receivedOn desc, r.id")
  List<Tip> inHandsOf(UUID officer, AreaDesk desk);

  /// What somebody has in hand.
  @Query("select t from Tip t where t.outcome is null and t.claimedBy is not null")
  List<Tip> claimed();

  @Modifying
  @Query("update Tip t set t.claimedBy = null where t.claimedBy = :officer and t.outcome is null")
  void releaseOpenOf(UUID officer);

  /// What the officer took for no tip is any other again.
  @Modifying
  @Query("update Tip t set t.spamBy = null where t.spamBy = :officer")
  void takeBackSpamOf(UUID officer);

  @Query("select t.shredKey from Tip t")
  List<UUID> shredKeys();

  /// Tips in which nobody has said anything since that day.
  @Query("select t from Tip t where t.lastWordOn < :day order by t.id")
  List<Tip> silentSince(LocalDate day);
}
