package id.bersinar.tips;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TipEntries extends Repository<TipEntry, UUID> {

  TipEntry save(TipEntry entry);

  Optional<TipEntry> findFirstBy();

  List<TipEntry> findByTipOrderByPlace(UUID tip);

  int countByTip(UUID tip);

  /// Those of these tips in which the last word is the sender's, and not the tip itself.
  @Query(
      "select e.tip from TipEntry e where e.tip in :tips and e.kind = ANSWER"
          + " and e.place = (select max(o.place) from TipEntry o where o.tip = e.tip)")
  List<UUID> answered(List<UUID> tips);

  /// Ids only: what is sealed stays where it is.
  @Query(
      "select new id.bersinar.tips.TipEntries$Unannounced(e.id, e.kind, t.claimedBy)"
          + " from TipEntry e join Tip t on t.id = e.tip where not e.announced")
  List<Unannounced> unannounced();

  /// Something that the liaison hasn't been told of.
  record Unannounced(UUID id, TipEntry.Kind kind, @Nullable UUID claimedBy) {}

  /// 1, or 0 if another node has just done it.
  @Modifying
  @Query("update TipEntry e set e.announced = true where e.id = :id and not e.announced")
  int announce(UUID id);
}
