package id.bersinar.people;

import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is kept of an official beside the role.
@Component
class OfficeData implements PersonalData {

  private final Offices offices;
  private final OfficePage page;
  private final Persons persons;
  private final WallClock wallClock;

  OfficeData(Offices offices, OfficePage page, Persons persons, WallClock wallClock) {
    this.offices = offices;
    this.page = page;
    this.persons = persons;
    this.wallClock = wallClock;
  }

  @Override
  public List<Text> about(UUID person) {
    return offices.of(person).map(page::own).stream().toList();
  }

  /// Further west the last day isn't over yet.
  @Override
  public void expire() {
    persons.forgetAbsencesBefore(wallClock.today().minusDays(1));
  }

  /// It goes with the person.
  @Override
  public void erase(UUID person) {}
}
