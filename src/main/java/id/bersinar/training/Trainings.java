package id.bersinar.training;

import id.bersinar.area.AreaCode;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Trainings extends Repository<Training, UUID> {

  Optional<Training> findByAreaAndCode(AreaCode area, String code);

  Training save(Training training);
}
