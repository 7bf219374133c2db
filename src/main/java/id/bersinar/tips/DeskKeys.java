package id.bersinar.tips;

import id.bersinar.people.Desk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeskKeys extends Repository<DeskKey, UUID> {

  DeskKey save(DeskKey key);

  void delete(DeskKey key);

  @Query("select k from DeskKey k where k.desk = :desk and k.inUse")
  Optional<DeskKey> inUse(Desk desk);

  @Query("select k from DeskKey k where not k.inUse")
  List<DeskKey> retired();

  @Query("select k from DeskKey k where k.inUse")
  List<DeskKey> allInUse();
}
