package id.bersinar.posko;

import id.bersinar.area.AreaCode;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Poskos extends Repository<StoredPosko, UUID> {

  /// To be changed.
  List<StoredPosko> findByArea(AreaCode area);

  /// All of them, also those that aren't shown, by name.
  @Query(
      "select new id.bersinar.posko.Posko(p.code, p.details) from StoredPosko p"
          + " where p.area = :area order by p.details.name, p.code")
  List<Posko> all(AreaCode area);

  /// Those that are shown, by name.
  @Query(
      "select new id.bersinar.posko.Posko(p.code, p.details) from StoredPosko p"
          + " where p.area = :area and p.details.active order by p.details.name")
  List<Posko> active(AreaCode area);

  StoredPosko save(StoredPosko posko);
}
