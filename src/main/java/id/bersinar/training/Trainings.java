package id.bersinar.training;

import id.bersinar.area.AreaCode;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Trainings extends Repository<Training, UUID> {

  List<Training> findByArea(AreaCode area);

  Training save(Training training);
}
