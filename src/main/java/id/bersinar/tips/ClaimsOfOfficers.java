package id.bersinar.tips;

import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is kept about officers: which tips they have in hand. About senders nothing is kept.
@Component
class ClaimsOfOfficers implements PersonalData {

  private final Tips tips;

  ClaimsOfOfficers(Tips tips) {
    this.tips = tips;
  }

  @Override
  public List<Text> about(UUID person) {
    int handled = tips.countHandledBy(person);
    return handled == 0 ? List.of() : List.of(Text.of("tips.data.handled").with("n", handled));
  }

  /// What the officer had in hand is open to the others again.
  @Override
  public void erase(UUID person) {
    tips.releaseAllOf(person);
  }
}
