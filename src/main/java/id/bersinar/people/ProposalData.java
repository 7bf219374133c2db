package id.bersinar.people;

import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Proposals by or about a person.
@Component
class ProposalData implements PersonalData {

  @Override
  public List<Count> counts() {
    return List.of(
        new Count(
            "proposal where :person in (proposer, subject)",
            count -> Text.of("people.data.proposals").with("n", count)));
  }

  /// They go with the person.
  @Override
  public void erase(UUID person) {}
}
