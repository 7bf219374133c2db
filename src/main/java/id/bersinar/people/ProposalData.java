package id.bersinar.people;

import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Proposals by or about a person.
@Component
class ProposalData implements PersonalData {

  private final StoredProposals stored;

  ProposalData(StoredProposals stored) {
    this.stored = stored;
  }

  @Override
  public List<Text> about(UUID person) {
    long count =
        stored.all().stream()
            .filter(it -> it.proposer().equals(person) || it.isAbout(person))
            .count();
    return count == 0 ? List.of() : List.of(Text.of("people.data.proposals").with("n", count));
  }

  /// They go with the person.
  @Override
  public void erase(UUID person) {}
}
