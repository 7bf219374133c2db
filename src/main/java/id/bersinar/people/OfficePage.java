package id.bersinar.people;

import id.bersinar.area.ZoneNames;
import id.bersinar.dialogue.Text;
import org.springframework.stereotype.Component;

/// How an office reads: for whoever holds it, for operators, and in `/dataku`.
@Component
record OfficePage(Offices offices, People people) {

  Text of(Offices.Office office) {
    var person = office.person();
    return Text.lines(
        Text.lines(
            person.roles(),
            it ->
                Text.of("people.profile.role")
                    .with("role", Text.of("people.role.", it))
                    .with("institution", person.institution().orElse("–"))),
        Text.of("people.profile.category")
            .given("category", person.category().map(StakeholderCategory::label)),
        own(office));
  }

  /// What there is beside role, institution and category.
  Text own(Offices.Office office) {
    var person = office.person();
    var strategies = person.strategies().stream().sorted().map(Strategy::label).toList();
    return Text.lines(
        Text.of("people.profile.zone").with("zone", ZoneNames.of(person.zone())),
        Text.of("people.profile.task").given("task", office.task()),
        Text.of("people.profile.strategies")
            .with("strategies", new Text.Joined(", ", strategies))
            .when(!strategies.isEmpty()),
        Text.of(office.digest() ? "people.profile.digest-on" : "people.profile.digest-off"),
        Text.of("people.profile.superior").given("superior", office.superior().map(people::alias)),
        Text.of(office.superior().flatMap(offices::of).map(this::absent)),
        absent(office),
        Text.lines(
            offices.standingInFor(person.id()),
            it -> Text.of("people.profile.stands-in").with("person", people.alias(it))));
  }

  private Text absent(Offices.Office office) {
    var deputy = office.absence().flatMap(Absence::deputy).map(people::alias);
    return Text.of(deputy.isEmpty() ? "people.profile.absent" : "people.profile.absent-deputy")
        .with("deputy", deputy.orElse(""))
        .given("days", office.away());
  }
}
