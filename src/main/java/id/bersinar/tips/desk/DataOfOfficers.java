package id.bersinar.tips.desk;

import id.bersinar.dialogue.Text;
import id.bersinar.people.Person;
import id.bersinar.people.PersonalData;
import id.bersinar.tips.alerts.DutyRoster;
import id.bersinar.tips.record.Tips;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is kept about officers: which tips they have in hand, when they are on duty, for which
/// groups they stand, and what they have done. About senders nothing is kept.
@Component
class DataOfOfficers implements PersonalData {

  private final JdbcClient database;
  private final Tips tips;
  private final DutyRoster roster;

  DataOfOfficers(JdbcClient database, Tips tips, DutyRoster roster) {
    this.database = database;
    this.tips = tips;
    this.roster = roster;
  }

  @Override
  public List<Text> about(UUID person) {
    var lines = new ArrayList<Text>();
    var counts = counts(person);
    if (counts.handled() > 0) {
      lines.add(Text.of("tips.data.handled").with("n", counts.handled()));
    }
    int shifts = roster.of(person).size();
    if (shifts > 0) {
      lines.add(Text.of("tips.data.shifts").with("n", shifts));
    }
    if (counts.attached() > 0) {
      lines.add(Text.of("tips.data.groups").with("n", counts.attached()));
    }
    if (counts.done() > 0) {
      lines.add(Text.of("tips.data.audit").with("n", counts.done()));
    }
    return lines;
  }

  /// @param handled tips that they had in hand or took for none
  /// @param attached groups for which they stand
  /// @param done steps that the record knows
  record Counts(int handled, int attached, int done) {}

  private Counts counts(UUID person) {
    return database
        .sql(
            """
            select (select count(*) from tip where claimed_by = :person or spam_by = :person)
                as handled,
              (select count(*) from desk_group where attached_by = :person) as attached,
              (select count(*) from audit_entry where officer = :handle) as done
            """)
        .param("person", person)
        .param("handle", Person.handle(person))
        .query(Counts.class)
        .single();
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
