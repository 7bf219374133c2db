package id.bersinar.tips.access;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DeskKeyShares extends Repository<DeskKeyShare, UUID> {

  DeskKeyShare save(DeskKeyShare share);

  List<DeskKeyShare> findByOfficer(UUID officer);
}
