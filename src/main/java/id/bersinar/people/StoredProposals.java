package id.bersinar.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredProposals extends Repository<Proposal, UUID> {

  Proposal save(Proposal proposal);

  void delete(Proposal proposal);

  Optional<Proposal> findById(UUID id);

  @Query("select p from Proposal p order by p.madeOn, p.id")
  List<Proposal> all();

  /// Kept from others until the transaction ends, so that it is carried out once.
  Optional<Proposal> lock(UUID id);
}
