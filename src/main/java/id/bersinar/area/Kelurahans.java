package id.bersinar.area;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Kelurahans extends Repository<Kelurahan, String> {

  @EntityGraph(attributePaths = "segments")
  Optional<Kelurahan> findById(String code);

  @Query("select k from Kelurahan k where k.home = true")
  Optional<Kelurahan> home();

  List<Kelurahan> findAll();

  Kelurahan save(Kelurahan kelurahan);
}
