package id.bersinar.tips.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Vouchings extends Repository<Vouching, UUID> {

  Vouching save(Vouching vouching);

  List<Vouching> findByOfficer(UUID officer);

  List<Vouching> findByDeskIn(Set<String> desks);
}
