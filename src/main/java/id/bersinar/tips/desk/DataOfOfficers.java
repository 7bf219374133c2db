package id.bersinar.tips.desk;

import id.bersinar.dialogue.Text;
import id.bersinar.people.PersonalData;
import id.bersinar.tips.access.AuditTrail;
import id.bersinar.tips.alerts.DeskGroups;
import id.bersinar.tips.alerts.DutyRoster;
import id.bersinar.tips.record.Tips;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is kept about officers: which tips they have in hand, when they are on duty, for which
/// groups they stand, and what they have done. About senders nothing is kept.
@Component
class DataOfOfficers implements PersonalData {

  private final Tips tips;
  private final AuditTrail audit;
  private final DutyRoster roster;
  private final DeskGroups groups;

  DataOfOfficers(Tips tips, AuditTrail audit, DutyRoster roster, DeskGroups groups) {
    this.tips = tips;
    this.audit = audit;
    this.roster = roster;
    this.groups = groups;
  }

  @Override
  public List<Text> about(UUID person) {
    var lines = new ArrayList<Text>();
    int handled = tips.countHandledBy(person);
    if (handled > 0) {
      lines.add(Text.of("tips.data.handled").with("n", handled));
    }
    int shifts = roster.of(person).size();
    if (shifts > 0) {
      lines.add(Text.of("tips.data.shifts").with("n", shifts));
    }
    int attached = groups.countOf(person);
    if (attached > 0) {
      lines.add(Text.of("tips.data.groups").with("n", attached));
    }
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
    tips.takeBackSpamOf(person);
    roster.clear(person);
  }
}
