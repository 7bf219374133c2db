package id.bersinar.tips.access;

import id.bersinar.area.Desk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeskKeyRecoveries extends Repository<DeskKeyRecovery, UUID> {

  DeskKeyRecovery save(DeskKeyRecovery recovery);

  Optional<DeskKeyRecovery> findById(UUID deskKey);

  @Query(
      "select r from DeskKeyRecovery r"
          + " where exists (select k from DeskKey k where k.id = r.id and k.desk = :desk)")
  List<DeskKeyRecovery> of(Desk desk);
}
