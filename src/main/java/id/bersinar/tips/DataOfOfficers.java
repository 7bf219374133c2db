package id.bersinar.tips;

import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is kept about officers: which tips they have in hand, when they are on duty, and what they
/// have done. About senders nothing is kept.
@Component
class DataOfOfficers implements PersonalData {

  private final Tips tips;
  private final AuditTrail audit;
  private final Duties duties;

  DataOfOfficers(Tips tips, AuditTrail audit, Duties duties) {
    this.tips = tips;
    this.audit = audit;
    this.duties = duties;
  }

  @Override
  public List<Text> about(UUID person) {
    var lines = new ArrayList<Text>();
    int handled = tips.countHandledBy(person);
    if (handled > 0) {
      lines.add(Text.of("tips.data.handled").with("n", handled));
    }
    duties
        .findById(person)
        .ifPresent(
            it -> lines.add(Text.of("tips.data.shifts").with("n", it.shifts().chosen().size())));
    int done = audit.countOf(person);
    if (done > 0) {
      lines.add(Text.of("tips.data.audit").with("n", done));
    }
    return lines;
  }

  /// What the officer had in hand is open to the others again. The record of what was done stays
  /// for its year, under a handle that leads to nobody any more.
  @Override
  public void erase(UUID person) {
    tips.releaseAllOf(person);
    duties.deleteById(person);
  }
}
