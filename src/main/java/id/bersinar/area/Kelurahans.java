package id.bersinar.area;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Kelurahans extends Repository<Kelurahan, String> {

  Optional<Kelurahan> findById(String code);

  @Query("select k from Kelurahan k where k.home = true")
  Optional<Kelurahan> home();

  Kelurahan save(Kelurahan kelurahan);
}
