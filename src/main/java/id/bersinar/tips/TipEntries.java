package id.bersinar.tips;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TipEntries extends Repository<TipEntry, UUID> {

  TipEntry save(TipEntry entry);

  List<TipEntry> findByTipOrderByPlace(UUID tip);

  int countByTip(UUID tip);

  /// Those of these tips in which the last word is the sender's, and not the tip itself.
  @Query(
      "select e.tip from TipEntry e where e.tip in :tips and e.kind = ANSWER"
          + " and e.place = (select max(o.place) from TipEntry o where o.tip = e.tip)")
  List<UUID> answered(List<UUID> tips);
}
