package id.bersinar.posko;

import id.bersinar.area.AreaCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Poskos extends Repository<Posko, UUID> {

  Optional<Posko> findByAreaAndCode(AreaCode area, String code);

  @Query("select p from Posko p where p.area = :area and p.details.active order by p.details.name")
  List<Posko> active(AreaCode area);

  Posko save(Posko posko);
}
