package id.bersinar.tips.alerts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Duties extends Repository<Duty, UUID> {

  Duty save(Duty duty);

  Optional<Duty> findById(UUID officer);

  void deleteById(UUID officer);
}
