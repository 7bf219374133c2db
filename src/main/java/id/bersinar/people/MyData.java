package id.bersinar.people;

import id.bersinar.dialogue.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// What all features together keep about a person.
@Service
class MyData {

  private final People people;
  private final Persons persons;
  private final Leaving leaving;
  private final List<PersonalData> holdings;

  MyData(People people, Persons persons, Leaving leaving, List<PersonalData> holdings) {
    this.people = people;
    this.persons = persons;
    this.leaving = leaving;
    this.holdings = holdings;
  }

  /// A line for each thing that is kept.
  List<Text> about(UUID person) {
    return holdings.stream().flatMap(holding -> holding.about(person).stream()).toList();
  }

  /// Erases what isn't kept any longer.
  void expire() {
    holdings.forEach(PersonalData::expire);
  }

  /// Erases the person everywhere. What belongs to an office is handed over before.
  void erase(UUID person) {
    persons.findById(person).ifPresent(leaving::erase);
    holdings.forEach(holding -> holding.erase(person));
    people.forget(person);
  }
}
