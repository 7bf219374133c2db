package id.bersinar.training;

import id.bersinar.area.AreaCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Trainings extends Repository<Training, UUID> {

  Optional<Training> findByAreaAndCode(AreaCode area, String code);

  List<Training> findByAreaOrderByCode(AreaCode area);

  Training save(Training training);
}
