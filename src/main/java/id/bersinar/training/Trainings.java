package id.bersinar.training;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Trainings extends Repository<Training, UUID> {

  Optional<Training> findByAreaAndCode(String area, String code);

  Training save(Training training);
}
