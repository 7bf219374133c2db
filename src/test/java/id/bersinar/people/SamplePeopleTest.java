package id.bersinar.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.bersinar.area.Areas;
import id.bersinar.area.WallClock;
import id.bersinar.dialogue.Role;
import id.bersinar.scenario.ScenarioTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@SuppressWarnings("NullAway.Init") // injected
class SamplePeopleTest extends ScenarioTest {

  @Autowired private Persons persons;
  @Autowired private People people;
  @Autowired private Areas areas;
  @Autowired private WallClock wallClock;

  @Test
  void theDemonstrationsPhonesWorkAtOnce() {
    var sample =
        new SamplePeople(persons, areas, context, wallClock, new SampleSettings(1003, 1004));
    sample.run(new DefaultApplicationArguments());
    sample.run(new DefaultApplicationArguments());
    assertThat(persons.withAnyRole()).hasSize(2).allMatch(it -> it.consentedOn().isPresent());
    assertThat(people.withRole(Role.STAKEHOLDER))
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.chat()).isEqualTo(1003);
              assertThat(person.category()).contains(StakeholderCategory.LOCAL_GOVERNMENT);
              assertThat(person.institution()).contains("Dinas Koperasi (contoh)");
            });
    assertThat(people.withRole(Role.LIAISON))
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.chat()).isEqualTo(1004);
              assertThat(person.institution()).contains("Polsek Palmerah (contoh)");
            });
  }
}
