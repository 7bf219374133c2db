package id.bersinar.tips.access;

import id.bersinar.area.AreaDesk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeskKeyRecoveries extends Repository<DeskKeyRecovery, UUID> {

  DeskKeyRecovery save(DeskKeyRecovery recovery);

  Optional<DeskKeyRecovery> findById(UUID deskKey);

  @Query(
      "select c from DeskKeyRecovery c"
          + " where exists (select r from DeskKey r where r.id = c.id and"
          + AreaDesk.OWNS_ROW
          + ")")
  List<DeskKeyRecovery> of(AreaDesk desk);
}
