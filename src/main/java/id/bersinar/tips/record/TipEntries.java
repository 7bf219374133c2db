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

  /// Puts it behind what is said in the tip already, under the tip's lock.
  ///
  /// @param opened whether whoever has the tip has seen it
  default void append(UUID tip, TipEntry.Sealed entry, boolean opened) {
    insert(entry.id(), tip, entry.kind().name(), opened, entry.content());
  }

  @Modifying
  @Query(
      nativeQuery = true,
      value =
          "insert into tip_entry (id, tip_id, place, kind, opened, sealed) values (:id, :tip,"
              + " (select count(*) from tip_entry where tip_id = :tip), :kind, :opened, :sealed)")
  void insert(UUID id, UUID tip, String kind, boolean opened, byte[] sealed);

  /// Those of these tips in which there is something that whoever has them hasn't seen: what the
  /// sender has added, or that they were handed over.
  @Query(
      "select distinct e.tip from TipEntry e"
          + " where e.tip in :tips and not e.opened and e.kind in (ANSWER, NOTE)")
  List<UUID> unseen(List<UUID> tips);
}
