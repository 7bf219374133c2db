package id.bersinar.tips.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface TipEntries extends Repository<TipEntry, UUID> {

  TipEntry save(TipEntry entry);

  List<TipEntry> findByTipOrderByPlace(UUID tip);

  /// Somebody has seen all of the tip but its picture, which is seen by itself.
  @Modifying
  @Query(
      "update TipEntry e set e.opened = true"
          + " where e.tip = :tip and e.kind <> PICTURE and not e.opened")
  void open(UUID tip);

  Optional<TipEntry> findByTipAndKind(UUID tip, TipEntry.Kind kind);

  int countByTip(UUID tip);

  /// Those of these tips in which there is something that whoever has them hasn't seen: what the
  /// sender has added, or that they were handed over.
  @Query(
      "select distinct e.tip from TipEntry e"
          + " where e.tip in :tips and not e.opened and e.kind in (ANSWER, NOTE)")
  List<UUID> unseen(List<UUID> tips);

  /// Those of these tips in which the sender has answered last, or added something.
  @Query(
      "select e.tip from TipEntry e where e.tip in :tips and e.kind = ANSWER"
          + " and e.place = (select max(o.place) from TipEntry o where o.tip = e.tip"
          + " and o.kind in (QUESTION, ANSWER))")
  List<UUID> answered(List<UUID> tips);
}
