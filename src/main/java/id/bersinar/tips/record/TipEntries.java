package id.bersinar.tips.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface TipEntries extends Repository<TipEntry, UUID> {

  TipEntry save(TipEntry entry);

  /// What is said in the tip, in its order, to be read only. Of a picture there is nothing but
  /// whether it was opened: its bytes are for whoever opens it.
  @Query(
      "select new id.bersinar.tips.record.TipEntry(e.id, e.tip, e.place, e.kind, e.opened,"
          + " case when e.kind = PICTURE then null else e.sealed end)"
          + " from TipEntry e where e.tip = :tip order by e.place")
  List<TipEntry> saidIn(UUID tip);

  /// What lists tell of these tips: their reports, and whatever [TipEntry#isUnseen].
  @Query(
      "select e from TipEntry e where e.tip in :tips"
          + " and (e.kind = REPORT or (e.kind in (ANSWER, NOTE) and not e.opened))")
  List<TipEntry> listed(List<UUID> tips);

  /// Somebody has seen these. What comes in meanwhile isn't among them.
  @Modifying
  @Query("update TipEntry e set e.opened = true where e.id in :seen")
  void open(List<UUID> seen);

  Optional<TipEntry> findByTipAndKind(UUID tip, TipEntry.Kind kind);

  int countByTip(UUID tip);

  /// Those of these tips in which there is something that whoever has them hasn't seen: what the
  /// sender has added, or that they were handed over.
  @Query(
      "select distinct e.tip from TipEntry e"
          + " where e.tip in :tips and not e.opened and e.kind in (ANSWER, NOTE)")
  List<UUID> unseen(List<UUID> tips);
}
