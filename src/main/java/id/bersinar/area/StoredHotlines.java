package id.bersinar.area;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredHotlines extends Repository<StoredHotline, UUID> {

  List<StoredHotline> findByArea(AreaCode area);

  StoredHotline save(StoredHotline hotline);
}
